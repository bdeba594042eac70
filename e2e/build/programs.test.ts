import { describe, expect, it } from 'vitest'
import { published, redirects } from '@/e2e/fixture/published'
import { llmsPath } from '@/lib/urls'
import { documentOf, fileAt, files, locales, redirectPages, textOf } from './out'

/** Addresses of links in Markdown, code left out. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`]*`/g, '')
  return [...prose.matchAll(/\]\(<?([^)\s>]+)/g)].map(([, address = '']) => address)
}

function leadsNowhere(address: string): boolean {
  const url = URL.parse(address)
  return !url || (url.hostname === 'www.example.org' && !fileAt(url.pathname))
}

describe.each(published.map(({ page }) => `${page}.md`))('%s', (file) => {
  const text = textOf(file)

  it('links only to absolute addresses that exist', () => {
    expect(linksIn(text).filter(leadsNowhere)).toEqual([])
    expect([...text.matchAll(/<(?:img|a)\s[^>]*(?:src|href)="(?!https?:|mailto:)/g)]).toEqual([])
  })

  it('has no end of the excerpt and no marker of a claim outside of code', () => {
    const prose = text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`]*`/g, '')
    expect(prose).not.toMatch(/<!--\s*more\s*-->/i)
    expect(prose).not.toMatch(/[^\\]\[@/)
  })
})

describe.each(locales)('llms.txt in %s', (locale) => {
  const text = textOf(llmsPath(locale).slice(1))
  const links = linksIn(text).map((address) => new URL(address).pathname)

  it('begins with title and summary and ends with what may be left out', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /)
    expect(text.match(/^## .*$/gm)?.at(-1)).toBe('## Optional')
  })

  it('links the Markdown of every article of its language first', () => {
    const own = published.filter((post) => post.locale === locale)
    expect(links.slice(0, own.length)).toEqual(own.map(({ page }) => `/${page}.md`))
    expect(linksIn(text).filter(leadsNowhere)).toEqual([])
  })

  it('is linked by the index, and by the overview of all languages', () => {
    const link = documentOf(`${locale}.html`).querySelector(
      'link[rel=alternate][type="text/plain"]',
    )
    expect(new URL(link?.getAttribute('href') ?? '').pathname).toBe(llmsPath(locale))
    expect(linksIn(textOf('llms.txt')).map((address) => new URL(address).pathname)).toContain(
      llmsPath(locale),
    )
  })
})

describe('old addresses', () => {
  it('have a page for each alias and no other, which leads to an article or page', () => {
    expect(redirectPages).toEqual(redirects.map(({ from }) => fileAt(from)).sort())
    for (const { from, to, locale } of redirects) {
      const document = documentOf(fileAt(from) ?? '')
      expect(document.documentElement.lang).toBe(locale)
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(to)
      expect(fileAt(to)).toBeDefined()
      expect(textOf('_redirects')).toContain(`${from} ${to} 301\n`)
    }
  })

  it('are named by no sitemap, feed, index or overview', () => {
    const aliases = redirects.map(({ from }) => `${from}"`)
    const naming = [...files].filter(
      (file) =>
        /\.(html|xml|json|md|txt)$/.test(file) &&
        aliases.some((alias) => textOf(file).includes(alias)),
    )
    expect(naming).toEqual([])
  })
})

it('knows the article of every Markdown file', () => {
  const found = [...files].filter((file) => file.endsWith('.md')).sort()
  expect(found).toEqual(published.map(({ page }) => `${page}.md`).sort())
})
