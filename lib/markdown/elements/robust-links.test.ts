import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { addArchivedCopies } from './robust-links'

const sources = [
  {
    id: '1',
    title: 'A page',
    url: 'https://example.org/a',
    archive: 'https://archive.example/a',
    archived: '2026-01-02',
  },
  { id: '2', title: 'Another page', url: 'https://example.org/b' },
]

function mark(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  addArchivedCopies(tree, sources)
  return toHtml(tree)
}

test('names the archived copy on links to its source, however they write the address', () => {
  const attributes =
    'data-originalurl="https://example.org/a" data-versionurl="https://archive.example/a" data-versiondate="2026-01-02"'
  expect(mark('<a href="https://example.org/a">A</a>')).toBe(
    `<a href="https://example.org/a" ${attributes}>A</a>`,
  )
  expect(mark('<a href="http://example.org/a/#part">A</a>')).toBe(
    `<a href="http://example.org/a/#part" ${attributes}>A</a>`,
  )
})

test.each([
  '<a href="https://example.org/b">B</a>',
  '<a href="https://example.org/c">C</a>',
  '<a href="/de">D</a>',
  '<a>E</a>',
])('leaves %s alone', (html) => {
  expect(mark(html)).toBe(html)
})
