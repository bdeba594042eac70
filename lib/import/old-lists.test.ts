import { describe, expect, it } from 'vitest'
import { importTexts } from '@/lib/testing/import-texts'

const blog = {
  '_config.yml': 'lang: de\nurl: https://old.example\nbaseurl: /b\n',
  '_data/authors.yml': 'eb: { name: Erika Beispiel }\n',
  '_posts/2024-01-01-a.md':
    '---\ntitle: A\nauthor: eb\ntags: [Neues Recht, "C#"]\ncategories: [Welt]\n---\nText.\n',
  '_posts/2024-01-02-b.md': '---\ntitle: B\ntags: [geheim]\ndraft: true\n---\nText.\n',
  '_posts/2024-01-03-c.md': '---\ntitle: C\nlang: en\ntags: [english]\n---\nText.\n',
}

async function linked(address: string) {
  const { files, losses } = await importTexts(
    { ...blog, '_posts/2024-02-01-x.md': `---\ntitle: X\n---\nText [Wort](${address}).\n` },
    { tags: { welt: { de: { name: 'Welt', slug: 'die-welt' } } } },
  )
  const text = files['content/posts/2024-02-01-x/de.md'] ?? ''
  return { address: /\[Wort\]\((.*)\)/.exec(text)?.[1], losses }
}

describe('a link to a page of the old site that listed articles', () => {
  it.each([
    ['/tags/neues-recht/', '/de/tags/neues-recht'],
    ['/b/tag/Neues%20Recht', '/de/tags/neues-recht'],
    ['https://old.example/b/blog/tags/neues-recht/page/2/', '/de/tags/neues-recht'],
    ['/tags/#neues-recht', '/de/tags/neues-recht'],
    ['/tags.html#neues-recht', '/de/tags/neues-recht'],
    ['/categories/news/welt/', '/de/tags/die-welt'],
    ['/category/welt/feed/', '/de/tags/die-welt'],
    ['/tags/', '/de/tags'],
    ['/authors/eb/', '/de/authors/erika-beispiel'],
    ['/author/erika-beispiel', '/de/authors/erika-beispiel'],
  ])('leads from %s to %s', async (old, expected) => {
    expect(await linked(old)).toEqual({ address: expected, losses: [] })
  })

  it.each(['/tags/nie/', '/tags/geheim/', '/tags/english/', '/authors/niemand/'])(
    'stays where it led, and is told, where there is no such page: %s',
    async (old) => {
      expect(await linked(old)).toEqual({
        address: `https://old.example${old}`,
        losses: [`link _posts/2024-02-01-x.md:4 ${old}`],
      })
    },
  )
})
