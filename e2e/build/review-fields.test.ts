import fc from 'fast-check'
import { createElement } from 'react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Article } from '@/components/article/article'
import {
  AttackedPublication,
  type Change,
  remove,
  statement,
  translated,
} from '@/e2e/review/attacked-publication'
import { randomEdits } from '@/e2e/review/random-edits'
import { readSite } from '@/lib/content/read-site'
import { articlePage } from '@/lib/pages/article'
import { german as language, render } from '@/lib/testing/render'
import { german, publicFile, signingDay } from '@/lib/testing/signed-publication'

const [signed, bare] = [new AttackedPublication(), new AttackedPublication()]

beforeAll(async () => {
  await signed.signBoth()
  await bare.signBoth()
})
afterAll(() => {
  signed.remove()
  bare.remove()
})

/** What a reader is shown of an article outside of its review: the page of the same article where nothing is reviewed. */
async function shown(changes: Change[]): Promise<string | undefined> {
  for (const change of changes) change(bare)
  for (const file of [statement, translated])
    for (const kept of [file, `${file}.sig`]) remove(kept)(bare)
  const url = 'https://www.example.org'
  const given = { day: signingDay, mode: 'production', url, cache: `${bare.root}/.cache` } as const
  const { site } = await readSite(bare.root, given)
  const post = site?.posts.find(({ file }) => file === german)
  if (!site || !post) return undefined
  const { content, metadata } = articlePage(site, post)
  const page = render(createElement(Article, { article: content, embedScript: '', language }))
  const reviewer = site.authors.get('erika-beispiel')?.name
  return [reviewer, metadata.description, ...partsOf(page), bare.read(publicFile)].join('\n')
}

/** The parts that somebody reads, and the label; portraits, topics and ways onward are none of them. */
function partsOf(page: Element): string[] {
  for (const other of page.querySelectorAll('svg, button, [popover], [data-ui], .disclosure img'))
    other.remove()
  const parts = page.querySelectorAll('[data-part], .disclosure dl, a[rel=author], header time')
  return [...parts].map((part) => {
    for (const element of [part, ...part.querySelectorAll('*')]) bareElement(element)
    return part.outerHTML.replace(/[„“”]/g, '"').replace(/\s+/g, ' ')
  })
}

const seen = ['href', 'src', 'srcset', 'alt', 'title', 'datetime']

function bareElement(element: Element): void {
  for (const { name } of [...element.attributes])
    if (!seen.includes(name)) element.removeAttribute(name)
}

async function holds(changes: Change[]): Promise<boolean> {
  for (const change of changes) change(signed)
  const { problems } = await signed.contentOn()
  return !problems.some(
    ({ code, file }) => code.startsWith('review-') && file.startsWith(statement),
  )
}

const seed = 20261126

/** Every kind of edit by itself, since what two change together one of them may hide. */
const eachAlone = randomEdits.flatMap((edit) =>
  fc.sample(edit, { seed, numRuns: 1 }).map((change): [Change[]] => [[change]]),
)

it('lets a review hold exactly where a reader is shown the same, after random edits of fields, pictures and people', async () => {
  const before = await shown([])
  bare.restore()
  let [same, other] = [0, 0]
  const pairs = fc.array(fc.oneof(...randomEdits), { minLength: 2, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(pairs, async (changes) => {
      try {
        const after = await shown(changes)
        // What the check refuses for another reason is shown to nobody.
        fc.pre(after !== undefined)
        if (after === before) same++
        else other++
        expect(await holds(changes), after).toBe(after === before)
      } finally {
        signed.restore()
        bare.restore()
      }
    }),
    { numRuns: eachAlone.length + 15, seed, examples: eachAlone },
  )
  expect(Math.min(same, other)).toBeGreaterThan(6)
})
