import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { expect, it } from 'vitest'
import { hashReadingText } from '@/lib/review/hash'
import { type Claim, judge } from '@/lib/review/judge'
import { readTree } from '@/lib/review/reading/article'
import { canonical, type Statement } from '@/lib/review/statement'
import { publishedTree } from '@/lib/testing/published-tree'
import { makeTestKey } from '@/lib/testing/signing'

const text = `Der erste Satz ist nicht lang, "sagt" man -- oder?

Ein zweiter[@one], mit *Nachdruck*, **Stärke**, [Verweis](https://example.org/x) und Note[^1].

> Das sagte die Ministerin.

- 5 Prozent
- 6 Prozent
  - davon 2

1. eins
2. zwei

\\- 7 Prozent minus, ~~gestrichen~~ und \`code  hier\`

\`\`\`
if a:
    b()
c()
\`\`\`

| Jahr | Zahl |
|------|------|
| 2025 | 10 |

## Zwischentitel

Zeile eins\\
Zeile zwei

[^1]: Die Fußnote.
`

/** What is put into the text, at random places: letters, blanks, breaks and signs of Markdown. */
const pieces = [
  'a',
  'ß',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '    ',
  '- ',
  '> ',
  '# ',
  '*',
  '**',
  '`',
  '~~',
  '\\',
  '1. ',
  '|',
  '\u00a0',
  '\u00ad',
  '"',
  '„',
  '<br>',
  '<b>x</b>',
  '<i lang="en">x</i>',
  '<details open>',
  '<a href="/x&#9;y">z</a>',
  '<a data-footnote-backref href="#">9</a>',
  ':',
  '---',
  '7',
]

interface Edit {
  kind: 'insert' | 'delete' | 'replace' | 'swap'
  at: number
  length: number
  piece: string
}

const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
  at: fc.nat(text.length - 1),
  length: fc.integer({ min: 1, max: 6 }),
  piece: fc.constantFrom(...pieces),
})

function apply({ kind, at, length, piece }: Edit): string {
  const [before, middle, after] = [
    text.slice(0, at),
    text.slice(at, at + length),
    text.slice(at + length),
  ]
  if (kind === 'insert') return before + piece + middle + after
  if (kind === 'delete') return before + after
  if (kind === 'replace') return before + piece + after
  return before + [...middle].reverse().join('') + after
}

const key = makeTestKey()
const erika = {
  id: 'erika-beispiel',
  name: 'Erika Beispiel',
  keys: [{ key: key.publicLine, from: '2026-01-01' }],
}

/** What a review of the text would be about. */
function claimOf(tree: Root): Claim {
  const { lines, files } = readTree(tree, new Map())
  return {
    article: 'example',
    language: 'de',
    authors: [],
    published: '2026-01-02',
    readingText: hashReadingText({ title: ['Titel'], text: lines }),
    files,
    use: 'generated',
    tools: [],
    responsible: 'Erika Beispiel',
  }
}

/** Signs a text once, and says whether that review holds of others. */
function signedBy(tree: Root): (other: Root) => Promise<boolean> {
  const statement: Statement = {
    format: 'klartext-review-1',
    ...claimOf(tree),
    status: 'substantive',
    covers: ['title', 'text'],
    reviewer: { id: erika.id, name: erika.name },
    day: '2026-02-03',
  }
  const signature = key.sign(canonical(statement))
  const people = new Map([[erika.id, erika]])
  return async (other) => {
    const by = { claim: claimOf(other), people, today: '2026-03-01' }
    const { findings, isSigned } = await judge(statement, signature, by)
    expect(isSigned).toBe(true)
    return findings.length === 0
  }
}

/**
 * What a reader can see or hear of a tree, told in another way than the reading text tells it: HTML without the
 * attributes, boxes and blanks that nobody sees. A list is the same list, tight or loose.
 */
function seen(tree: Root): string {
  const copy = structuredClone(tree)
  simplify(copy)
  return toHtml(copy)
    .replace(/(<pre>.*?<\/pre>|<code>.*?<\/code>)|\s+/gs, (_, code?: string) => code ?? ' ')
    .replace(/(<code>.*?<\/code>)|[\u00ad\u2060]/gs, (_, code?: string) => code ?? '')
    .replace(/[„“”]/g, '"')
    .replace(
      / ?(<\/?(?:blockquote|br|h\d|hr|li|ol|p|pre|section|table|td|th|tr|ul|figure)\b[^>]*>) ?/g,
      '$1',
    )
    .replace(/<li><p>(.*?)<\/p>/g, '<li>$1')
    .trim()
}

const kept = ['href', 'start', 'value', 'title', 'dir', 'lang', 'open', 'dataAlign', 'scope']

function simplify(node: Nodes): void {
  if (!('children' in node)) return
  const children: Nodes[] = node.children.flatMap((child): Nodes[] => {
    if (child.type === 'comment') return []
    if (child.type !== 'element') return [child]
    simplify(child)
    if (isOfTheSite(child)) return []
    if (/^(?:span|div|thead|tbody|label)$/.test(child.tagName)) return child.children
    child.properties = Object.fromEntries(
      Object.entries(child.properties).filter(([name]) => kept.includes(name)),
    )
    if (String(child.properties.href).startsWith('#')) delete child.properties.href
    return [child]
  })
  Object.assign(node, { children })
}

/** Links without words, arrows back to the text, and the heading of the notes. */
function isOfTheSite(element: Element): boolean {
  const { tagName, properties, children } = element
  return (
    (tagName === 'a' && children.length === 0) ||
    (properties.dataFootnoteBackref !== undefined && textOf(element).startsWith('↩')) ||
    properties.dataUi !== undefined
  )
}

it('lets a review hold exactly where a reader sees no difference, after 1,000 random edits', async () => {
  const original = await publishedTree(text)
  const seenAtFirst = seen(original)
  const holds = signedBy(original)
  let [same, other] = [0, 0]
  await fc.assert(
    fc.asyncProperty(edits, async (edit) => {
      const tree = await publishedTree(apply(edit))
      const isSeen = seen(tree) !== seenAtFirst
      if (isSeen) other++
      else same++
      expect(await holds(tree), JSON.stringify(edit)).toBe(!isSeen)
    }),
    { numRuns: 1000, seed: 20261126 },
  )
  expect(Math.min(same, other)).toBeGreaterThan(20)
})
