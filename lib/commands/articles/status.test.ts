import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { showStatus, statusOf } from './status'

const article = (fields = '') =>
  `---\ntitle: Beispiel\nai: { use: generated }\n${fields}---\n\nText.\n`

let publication: TestPublication
beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-heute/de.md': article(),
    'content/posts/2026-01-03-morgen/de.md': article(),
    'content/posts/2026-01-03-morgen/en.md': article('draft: true\n'),
  })
})
afterEach(() => publication.remove())

async function statesOn(day: string) {
  const articles = statusOf(await publication.project(day))
  return articles.map(({ folder, versions }) => [folder, versions.de?.state, versions.en?.state])
}

it('tells what appears on a later day from drafts', async () => {
  expect(await statesOn('2026-01-02')).toEqual([
    ['2026-01-03-morgen', 'scheduled', 'draft'],
    ['2026-01-02-heute', 'published', 'missing'],
  ])
  expect(await statesOn('2026-01-03')).toEqual([
    ['2026-01-03-morgen', 'published', 'draft'],
    ['2026-01-02-heute', 'published', 'missing'],
  ])
})

it('counts what appears on a later day', async () => {
  const terminal = new PlayedTerminal()
  showStatus(await publication.project('2026-01-02'), terminal, wordsOf('en'))
  expect(terminal.said.join()).toContain('2 articles: 1 published, 1 scheduled, 1 draft, 1 missing')
})
