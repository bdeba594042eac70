import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'

let publication: TestPublication

beforeEach(() => {
  publication = new TestPublication({
    'content/posts/2026-01-02-x/de.md':
      '---\ntitle: X\nai: { use: none }\n---\n\nA.\n\n<!--more-->\n\nB.\n',
  })
})

afterEach(() => publication.remove())

it.each([
  'content/posts/2026-01-02-x/a/de.review.json',
  'content/posts/2026-01-02-x/a/de.review.json.sig',
  'content/posts/de.review.json',
  'content/pages/about/de.review.json',
  'content/authors/de.review.json',
])('tells a review in %s, where nobody reads it', async (file) => {
  publication.write({ [file]: '{}\n' })
  expect(await publication.problems()).toContain(`error ${file} review-orphan`)
})
