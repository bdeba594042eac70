import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { published } from '@/e2e/fixture/published'
import { sitemapPath } from '@/lib/urls'
import { documentOf, fileAt, pages, textOf } from './out'

const namespaces = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  xhtml: 'http://www.w3.org/1999/xhtml',
}
const sitemap = XmlDocument.fromString(textOf(sitemapPath().slice(1)))
const addresses = sitemap.root.find('s:url/s:loc', namespaces).map(({ content }) => content)

/** `https://www.example.org` and the same with a slash are one address. */
function normal(address: string | null): string {
  return new URL(address ?? '').href
}

function attribute(document: Document, selector: string, name: string): string {
  return document.querySelector(selector)?.getAttribute(name) ?? ''
}

describe('sitemap.xml', () => {
  it('lists every page that search engines may list, once, and no other', () => {
    const listable = pages.map(documentOf).filter((page) => {
      const robots = attribute(page, 'meta[name=robots]', 'content')
      return !robots.includes('noindex') && page.querySelector('link[rel=canonical]')
    })
    const canonical = listable.map((page) => normal(attribute(page, 'link[rel=canonical]', 'href')))
    expect(addresses.length).toBeGreaterThan(30)
    expect(addresses.toSorted()).toEqual(canonical.sort())
  })

  it('names the same languages as each page itself', () => {
    for (const address of addresses) {
      const file = fileAt(new URL(address).pathname) ?? ''
      const links = [...documentOf(file).querySelectorAll('link[rel=alternate][hreflang]')]
      const onPage = links.map(
        (link) => `${link.getAttribute('hreflang')} ${normal(link.getAttribute('href'))}`,
      )
      const entry = sitemap.root.get(`s:url[s:loc="${address}"]`, namespaces)
      const read = (name: string) => entry?.find(`xhtml:link/@${name}`, namespaces) ?? []
      const hrefs = read('href').map(({ content }) => content)
      expect(read('hreflang').map(({ content }, at) => `${content} ${hrefs[at]}`)).toEqual(onPage)
    }
  })

  it('tells when each article was last changed', () => {
    const told = published.map(({ page }) => {
      const address = `https://www.example.org/${page}`
      return sitemap.root.get(`s:url[s:loc="${address}"]/s:lastmod`, namespaces)?.content
    })
    expect(told).toEqual(published.map(({ modified }) => modified))
  })
})

it('opens the site to robots and names the sitemap', () => {
  const robots = textOf('robots.txt')
  expect(robots).toMatch(/^User-Agent: \*\nAllow: \/$/m)
  expect(robots).toContain('Sitemap: https://www.example.org/sitemap.xml')
})

it('names one canonical address on every page but those for errors', () => {
  const without = pages.filter(
    (file) => documentOf(file).querySelectorAll('link[rel=canonical]').length !== 1,
  )
  expect(without.filter((file) => !/(^|\/)404\.html$/.test(file))).toEqual([])
})
