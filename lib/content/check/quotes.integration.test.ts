import { rmSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { QuoteState } from '@/lib/model/source'
import { hashOfQuote } from '@/lib/sources/quote'
import { german, SignedPublication, signingDay } from '@/lib/testing/signed-publication'

const publication = new SignedPublication()
beforeAll(() => publication.sign(german))
afterAll(() => publication.remove())

function find(state: QuoteState, quote = 'Ein Zitat daraus.'): void {
  const look = { sha256: hashOfQuote(quote), state, checked: '2026-02-01' }
  const address = 'https://example.org/a'
  const link = { address, state: 'reachable', checked: '2026-02-01', quotes: [look] }
  const health = { version: 1, links: [link] }
  publication.write({ 'content/link-health.json': JSON.stringify(health) })
}

async function told() {
  const { problems } = await publication.contentOn(signingDay)
  return problems.filter(({ code }) => code === 'quote-missing')
}

it('fails a reviewed article whose quote its source does not have', async () => {
  find('missing')
  expect(await told()).toMatchObject([
    {
      severity: 'error',
      file: german,
      line: 8,
      field: 'sources.0.quote',
      values: { url: 'https://example.org/a', day: '2026-02-01', found: 'Ein Zitat daraus.' },
    },
  ])
})

it.each<[string, QuoteState, string?]>([
  ['was found', 'found'],
  ['could not be looked for', 'unreadable'],
  ['was another one', 'missing', 'Ein anderes Zitat.'],
])('says nothing of a quote that %s', async (_, state, quote) => {
  find(state, quote)
  expect(await told()).toEqual([])
})

it('warns where nobody reviewed what the article says', async () => {
  find('missing')
  const folder = path.join(publication.root, path.dirname(german))
  for (const name of ['de.review.json', 'de.review.json.sig']) rmSync(path.join(folder, name))
  expect(await told()).toMatchObject([{ severity: 'warning', file: german }])
})
