import { expect, it } from 'vitest'
import { missingOnline } from './due'

const post = (slug: string, date: string, draft = false) => ({ locale: 'de', slug, date, draft })
const posts = [
  post('alt', '2026-01-01'),
  post('heute', '2026-02-03'),
  post('morgen', '2026-02-04'),
  post('entwurf', '2026-01-01', true),
]
const urlset = (...slugs: string[]) =>
  `<urlset>${slugs.map((slug) => `<url><loc>https://n.example/b/de/posts/${slug}</loc></url>`).join('')}</urlset>`

const online = (files: Record<string, string>) => ({
  url: 'https://n.example/b',
  day: '2026-02-03',
  fetchText: async (address: string) =>
    files[address.replace('https://n.example/b', '')] ?? Promise.reject(new Error(address)),
})

it('names what should be online and is not', async () => {
  expect(await missingOnline(posts, online({ '/sitemap.xml': urlset('alt') }))).toEqual([
    'https://n.example/b/de/posts/heute',
  ])
  expect(await missingOnline(posts, online({ '/sitemap.xml': urlset('alt', 'heute') }))).toEqual([])
})

it('reads a sitemap in parts', async () => {
  const index =
    '<sitemapindex><sitemap><loc>https://n.example/b/sitemap/1.xml</loc></sitemap></sitemapindex>'
  expect(
    await missingOnline(
      posts,
      online({ '/sitemap.xml': index, '/sitemap/1.xml': urlset('alt', 'heute') }),
    ),
  ).toEqual([])
})

it('fails where there is no sitemap', async () => {
  await expect(missingOnline(posts, online({}))).rejects.toThrow('sitemap.xml')
})
