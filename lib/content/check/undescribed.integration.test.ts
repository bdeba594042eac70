import { expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'

it.each([
  ['cover: { src: a.png, alt: "" }\nundescribed: [a.png]\n', ['warning', 'warning']],
  ['cover: { src: a.png, alt: "" }\n', ['error', 'error']],
  ['undescribed: [a.png]\n', ['warning']],
  ['', ['error']],
  ['undescribed: [b.png]\n', ['error']],
])('judges a picture without a description with %j', async (fields, expected) => {
  const publication = new TestPublication({
    'content/posts/2026-01-02-x/de.md': `---\ntitle: T\nai: { use: none }\n${fields}---\n\nText.\n\n<!--more-->\n\n![](a.png)\n`,
    'content/posts/2026-01-02-x/a.png': 'x',
  })
  const said = (await publication.problems()).filter((problem) => problem.includes('x/de.md'))
  publication.remove()
  expect(said.map((problem) => problem.split(' ')[0])).toEqual(expected)
})
