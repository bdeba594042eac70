import { XmlDocument } from 'libxml2-wasm'
import { expect, it } from 'vitest'
import { type SitemapEntry, sitemapCount, sitemapPart, sitemapXml } from './sitemap'

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
  expect(sitemapCount(many(50_000))).toBe(1)
  expect(sitemapCount([])).toBe(1)
  expect(locations(sitemapXml(many(2), site), 'url')).toEqual([
    `${site}/de/posts/0`,
    `${site}/de/posts/1`,
  ])
})

it('splits a longer sitemap and lists its parts', () => {
  const entries = many(50_001)
  expect(locations(sitemapXml(entries, site), 'sitemap')).toEqual([
    `${site}/sitemap/1.xml`,
    `${site}/sitemap/2.xml`,
  ])
  expect(locations(sitemapPart(entries, site, 2), 'url')).toEqual([`${site}/de/posts/50000`])
})
