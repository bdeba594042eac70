import { describe, expect, it } from 'vitest'
import { importBody } from '@/lib/testing/import-texts'

describe('headings', () => {
  it.each([
    ['# Titel\n\nA.\n\n## B', 'A.\n\n<!--more-->\n\n## B'],
    ['A.\n\n# B\n\n### C\n\nD\n=', 'A.\n\n<!--more-->\n\n## B\n\n#### C\n\n## D'],
    ['A.\n\n## B', 'A.\n\n<!--more-->\n\n## B'],
  ])('leaves level 1 to the title in %j', async (body, expected) => {
    expect((await importBody(body)).body).toBe(expected)
  })
})
