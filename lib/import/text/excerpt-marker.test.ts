import { describe, expect, it } from 'vitest'
import { importBody, importTexts, oldBlog } from '@/lib/testing/import-texts'

describe('the excerpt', () => {
  it.each([
    ['A.\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
    ['A.<!--more-->\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
    ['A.\n\n<!-- more start -->\n\nB.\n\n<!-- more end -->\n', 'A.\n\n<!--more-->\n\nB.'],
    [
      '![b](/img/klein.jpg)\n\nWorte.\n\nMehr.',
      '![b](klein.jpg)\n\nWorte.\n\n<!--more-->\n\nMehr.',
    ],
    ['A.\n\n<!--more-->\n\nB.', 'A.\n\n<!--more-->\n\nB.'],
  ])('ends in %j where the old site ended it', async (body, expected) => {
    expect((await importBody(body, oldBlog)).body).toBe(expected)
  })

  it.each([
    ['the configuration', 'lang: de\nexcerpt_separator: <!-- ende -->\n', ''],
    ['the text itself', 'lang: de\n', 'excerpt_separator: <!-- ende -->\n'],
  ])('ends at the separator of %s', async (_, config, field) => {
    const { files, losses } = await importTexts({
      '_config.yml': config,
      '_posts/2025-06-15-x.md': `---\ntitle: T\n${field}---\nA.\n\nB.\n\n<!-- ende -->\n\nC.\n`,
    })
    expect(files['content/posts/2025-06-15-x/de.md']).toContain('A.\n\nB.\n\n<!--more-->\n\nC.')
    expect(losses).toEqual([])
  })
})
