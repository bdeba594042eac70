import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { makePost } from '@/lib/testing/posts'
import { makeSite } from '@/lib/testing/site'
import { type SitemapEntry, sitemapEntries, sitemapParts, sitemapXml, urlSet } from './sitemap'

const site = 'https://www.example.org'
const namespaces = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const many = (length: number): SitemapEntry[] =>
  Array.from({ length }, (_, index) => ({ path: `/de/posts/${index}`, languages: {} }))

function locations(xml: string, parent: string): string[] {
  const document = XmlDocument.fromString(xml)
  const found = document.root.find(`s:${parent}/s:loc`, namespaces)
  return found.map(({ content }) => content)
}

it('writes one document up to 50,000 addresses', () => {
  expect(sitemapParts(many(50_000))).toHaveLength(1)
  expect(sitemapParts([])).toEqual([[]])
  expect(locations(sitemapXml([many(2)], site), 'url')).toEqual([
    `${site}/de/posts/0`,
    `${site}/de/posts/1`,
  ])
})

it('splits a longer sitemap and lists its parts', () => {
  const parts = sitemapParts(many(50_001))
  expect(locations(sitemapXml(parts, site), 'sitemap')).toEqual([
    `${site}/sitemap/1.xml`,
    `${site}/sitemap/2.xml`,
  ])
  expect(locations(urlSet(parts[1] ?? [], site), 'url')).toEqual([`${site}/de/posts/50000`])
})

it('says of an article when it last changed and in which languages it is, of a list the newest of that', async () => {
  const german = makePost({ corrections: [{ date: '2026-01-20', text: 'x' }] })
  const english = makePost({
    locale: 'en',
    slug: 'example',
    file: 'content/posts/2026-01-02-example/en.md',
  })
  const entries = sitemapEntries(await makeSite({ posts: [german, english] }))
  const of = (path: string) => entries.find((entry) => entry.path === path)
  expect(of('/de/posts/beispiel')).toEqual({
    path: '/de/posts/beispiel',
    modified: '2026-01-20',
    languages: {
      de: `${site}/de/posts/beispiel`,
      en: `${site}/en/posts/example`,
      'x-default': `${site}/de/posts/beispiel`,
    },
  })
  expect(of('/en/posts/example')?.modified).toBe('2026-01-02')
  expect([of('/de')?.modified, of('/de/archive')?.modified]).toEqual(['2026-01-20', '2026-01-20'])
  expect(of('/')?.languages['x-default']).toBe(`${site}/`)
})
