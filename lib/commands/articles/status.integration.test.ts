import { afterEach, beforeEach, expect, it } from 'vitest'
import { articles, other } from '../test-articles'
import { TestPublication } from '../test-publication'
import { PlayedTerminal } from '../test-terminal'
import { wordsOf } from '../words'
import { showStatus, statusOf } from './status'

const words = wordsOf('en')
let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication(articles)
})

afterEach(() => publication.remove())

async function statesOn(day: string) {
  const statuses = statusOf(await publication.project(day))
  return statuses.map(({ folder, versions }) => [folder, versions.de?.state, versions.en?.state])
}

it('tells what appears on a later day from drafts', async () => {
  const [draft, first] = [
    ['2026-01-04-entwurf', 'missing', 'draft'],
    ['2026-01-02-beispiel', 'published', 'missing'],
  ]
  expect(await statesOn('2026-01-02')).toEqual([
    draft,
    ['2026-01-03-anderes', 'scheduled', 'missing'],
    first,
  ])
  expect(await statesOn('2026-01-03')).toEqual([
    draft,
    ['2026-01-03-anderes', 'published', 'missing'],
    first,
  ])
})

it('counts what appears on a later day', async () => {
  const terminal = new PlayedTerminal()
  showStatus(await publication.project('2026-01-02'), terminal, words)
  expect(terminal.said.join()).toContain('3 articles: 1 published, 1 scheduled, 1 draft, 3 missing')
})

it('counts pictures that nobody has described', async () => {
  publication.write({
    'content/posts/2026-01-03-anderes/de.md': other
      .replace('Ende.', '![](a.png)\n\n![](a.png)')
      .replace('---\n\n', 'undescribed: [a.png]\n---\n\n'),
    'content/posts/2026-01-03-anderes/a.png': 'x',
  })
  const { project, terminal } = await publication.start()
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toMatch(/anderes .*2 pictures without a description/)
})

it('keeps a gap behind the longest cell', async () => {
  const fields = 'undescribed: [a.png]\nsources: [{ url: "https://a.example", title: A }]\n'
  publication.write({
    'content/posts/2026-01-03-anderes/de.md': other
      .replace('Ende.', '![](a.png)')
      .replace('---\n\n', `${fields}---\n\n`),
    'content/posts/2026-01-03-anderes/en.md': other,
    'content/posts/2026-01-03-anderes/a.png': 'x',
  })
  const { project, terminal } = await publication.start()
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toMatch(
    /published, 1 source, 1 picture without a description {2}published/,
  )
})

it('shows articles by language', async () => {
  const { project, terminal } = await publication.start()
  expect(statusOf(project).map(({ versions }) => [versions.de?.state, versions.en?.state])).toEqual(
    [
      ['missing', 'draft'],
      ['published', 'missing'],
      ['published', 'missing'],
    ],
  )
  showStatus(project, terminal, words)
  expect(terminal.said.join()).toContain('3 articles: 2 published, 0 scheduled, 1 draft, 3 missing')
})
