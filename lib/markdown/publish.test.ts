import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

describe('publishText', () => {
  it('makes every projection of one text', async () => {
    const text = await publish(
      'Ein "Satz" [hier](#b).\n\n<!--more-->\n\n## B\n\n| c |\n|---|\n| d |\n\n> [!NOTE]\n> e[^1]\n\n[^1]: f',
    )
    expect(text).toMatchObject({
      excerpt: {
        text: 'Ein „Satz“ hier.',
        isMarked: true,
      },
      headings: [{ depth: 2, id: 'b', text: 'B' }],
      words: 8,
      notes: 1,
      links: [{ address: '#b', href: '#b', line: 1, column: 12 }],
      problems: [],
    })
    expect(text.html).toContain('<aside class="alert alert-note"')
    expect(text.feed.excerpt).toContain('„Satz“ <a href="https://www.example.org/de/posts/a#b">')
    expect(text.feed.html).toContain('href="https://www.example.org/de/posts/a#b"')
    expect(text.markdown).toContain('> [!NOTE]\n> e[^1]')
    expect(text.prose.join()).not.toMatch(/NOTE|Hinweis/)
  })
})
