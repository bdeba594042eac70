import { describe, expect, it } from 'vitest'
import { getPages, getPosts } from '@/lib/content/posts'
import { getRedirects } from '@/lib/hosting/redirects'
import { locales } from '@/lib/model/locales'
import { llmsPath, markdownPath, pagePath, postPath } from '@/lib/urls'
import { documentOf, fileAt, files, redirectPages, textOf } from './out'

/** Addresses of links in Markdown, code left out. */
function linksIn(markdown: string): string[] {
  const prose = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`]*`/g, '')
  return [...prose.matchAll(/\]\(<?([^)\s>]+)/g)].map(([, address = '']) => address)
}

function leadsNowhere(address: string): boolean {
  const url = URL.parse(address)
  return !url || (url.hostname === 'localhost' && !fileAt(url.pathname))
}

const posts = await getPosts()

describe.each(posts.map((post) => markdownPath(post.locale, post.slug).slice(1)))('%s', (file) => {
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

describe.each([...locales])('llms.txt in %s', (locale) => {
  const text = textOf(llmsPath(locale).slice(1))
  const links = linksIn(text).map((address) => new URL(address).pathname)

  it('begins with title and summary and ends with what may be left out', () => {
    expect(text).toMatch(/^# .+\n\n> .+\n\n.+\n\n## /)
    expect(text.match(/^## .*$/gm)?.at(-1)).toBe('## Optional')
  })

  it('links the twin of every article of its language, then every page', async () => {
    const own = posts.filter((post) => post.locale === locale)
    const pages = await getPages(locale)
    expect(links.slice(0, own.length)).toEqual(own.map(({ slug }) => markdownPath(locale, slug)))
    expect(links).toEqual(expect.arrayContaining(pages.map(({ slug }) => pagePath(locale, slug))))
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
  it('have a page for each alias and no other, which leads to an article or page', async () => {
    const redirects = await getRedirects()
    expect(redirects.length).toBeGreaterThan(0)
    expect(redirectPages).toEqual(redirects.map(({ from }) => fileAt(from)).sort())
    for (const { from, to, locale } of redirects) {
      const document = documentOf(fileAt(from) ?? '')
      expect(document.documentElement.lang).toBe(locale)
      expect(document.querySelector('main a')?.getAttribute('href')).toBe(to)
      expect(fileAt(to)).toBeDefined()
      expect(textOf('_redirects')).toContain(`${from} ${to} 301\n`)
    }
  })

  it('are named by no sitemap, feed, index or overview', async () => {
    const aliases = (await getRedirects()).map(({ from }) => `${from}"`)
    const naming = [...files].filter(
      (file) =>
        /\.(html|xml|json|md|txt)$/.test(file) &&
        aliases.some((alias) => textOf(file).includes(alias)),
    )
    expect(naming).toEqual([])
  })
})

it('knows the article of every twin', () => {
  const twins = [...files].filter((file) => file.endsWith('.md')).sort()
  expect(twins).toEqual(
    posts.map((post) => `${postPath(post.locale, post.slug).slice(1)}.md`).sort(),
  )
})
