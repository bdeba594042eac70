import { describe, expect, it } from 'vitest'
import { preview } from './preview-out'

const page = (file: string) => preview.documentOf(`${file}.html`)

describe.each(['de', 'en'])('the index of a site with more than ten articles in %s', (locale) => {
  const [first, second] = [page(locale), page(`${locale}/page/2`)]
  const titles = (document: Document) =>
    [...document.querySelectorAll('article.card h2 a')].map((link) => link.getAttribute('href'))
  const next = (document: Document, rel: string) =>
    document.querySelector(`main nav a[rel=${rel}]`)?.getAttribute('href')

  it('shows ten on its first page, and each article once', () => {
    const all = [...titles(first), ...titles(second)]
    expect(titles(first)).toHaveLength(10)
    expect(titles(second).length).toBeGreaterThan(0)
    expect(new Set(all).size).toBe(all.length)
  })

  it('leads from page to page, and nowhere beyond', () => {
    expect([next(first, 'prev'), next(first, 'next')]).toEqual([undefined, `/${locale}/page/2`])
    expect([next(second, 'prev'), next(second, 'next')]).toEqual([`/${locale}`, undefined])
    const current = second.querySelector('main nav a[aria-current=page]')
    expect(current?.getAttribute('href')).toBe(`/${locale}/page/2`)
  })

  it('has one address a page, with a title of its own, which the sitemap names', () => {
    const canonical = second.querySelector('link[rel=canonical]')?.getAttribute('href')
    expect(canonical).toBe(`https://www.example.org/${locale}/page/2`)
    expect(second.title).not.toBe(first.title)
    expect(preview.textOf('sitemap.xml')).toContain(`<loc>${canonical}</loc>`)
    expect([...preview.files]).not.toContain(`${locale}/page/1.html`)
  })
})
