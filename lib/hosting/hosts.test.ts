import { describe, expect, it } from 'vitest'
import { headerRules, headersFor as headersOf, matchesPattern } from './headers'
import { headersFile, preferredLocale, vercelConfig } from './hosts'

const locales = ['de', 'en']
const rules = headerRules(locales, ["'sha256-abc='"])
const headersFor = (path: string) => headersOf(rules, path)

/** What each host makes of the rules for a path, by its own documentation. */
const hosts: Record<string, (path: string) => Record<string, string>> = {
  Vercel: (path) =>
    Object.fromEntries(
      vercelConfig(locales, [])
        .headers.filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap(({ headers }) => headers.map(({ key, value }) => [key, value])),
    ),
  Netlify: (path) =>
    Object.fromEntries(
      linesFor(path).flatMap((line) => {
        const [, name, value = ''] = /^([\w-]+): (.*)$/.exec(line) ?? []
        return name ? [[name, value]] : []
      }),
    ),
  'Cloudflare Pages': (path) =>
    linesFor(path).reduce((headers: Record<string, string>, line) => {
      const [, off, name = '', value = ''] = /^(! )?([\w-]+)(?:: (.*))?$/.exec(line) ?? []
      const { [name]: standing, ...others } = headers
      return off ? others : { ...others, [name]: standing ? `${standing}, ${value}` : value }
    }, {}),
}

/** The lines of all rules in `_headers` that match a path, in order. */
function linesFor(path: string): string[] {
  return headersFile(rules)
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .filter(([pattern = '']) => matchesPattern(path, pattern))
    .flatMap(([, ...lines]) => lines.map((line) => line.trim()))
}

describe.each(Object.entries(hosts))('%s', (_, headersOn) => {
  it.each([
    '/',
    '/de',
    '/de/search',
    '/en/search',
    '/en/search/x',
    '/scripts/a/b.js',
    '/de/posts/x.md',
    '/de/posts/xmd',
    '/llms.txt',
    '/en/llms.txt',
  ])('sends the same headers for %s as the local server, but for the styles on Vercel', (path) => {
    const same = (text: string) => text.replace("'unsafe-inline'", "'sha256-abc='")
    const sent = Object.entries(headersOn(path)).map(([name, value]) => [name, same(value)])
    expect(Object.fromEntries(sent)).toEqual(headersFor(path))
  })

  it('lets what never changes of the search index be kept, and nothing else of it', () => {
    const kept = (path: string) => headersOn(path)['Cache-Control']?.includes('immutable') ?? false
    expect(kept('/search-index/files/de/words/1a2b.json')).toBe(true)
    expect(kept('/search-index/de.json')).toBe(false)
  })
})

const moved = { to: '/de/posts/neu', locale: 'de', title: 'Neu' } as const

describe('old addresses', () => {
  const redirects = ['/alt', '/2024/alt.html'].map((from) => ({ ...moved, from }))

  it('are redirected for good by Vercel, which makes addresses clean first', () => {
    expect(vercelConfig(locales, redirects).redirects.slice(-2)).toEqual([
      { source: '/alt', destination: '/de/posts/neu', statusCode: 308 },
      { source: '/2024/alt', destination: '/de/posts/neu', statusCode: 308 },
    ])
  })

  it.each(['/größe', '/gr%C3%B6%C3%9Fe', '/gr%c3%b6%c3%9fe/', '/gro\u0308ße'])(
    'with other letters, such as %s, are told to Vercel encoded and as they are read',
    (from) => {
      const sources = vercelConfig(locales, [{ ...moved, from }]).redirects.map(
        ({ source }) => source,
      )
      expect(sources).toEqual(expect.arrayContaining(['/gr%C3%B6%C3%9Fe', '/größe']))
    },
  )

  // Its own command line refuses a file with more: “`redirects` should NOT have more than 2048 items”.
  it('are told to Vercel as far as it takes them', () => {
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...moved, from: `/a${index}` }))
    const { redirects } = vercelConfig(locales, many)
    const sources = redirects.map(({ source }) => source)
    expect(redirects).toHaveLength(2048)
    expect(sources).toEqual(expect.arrayContaining(['/', '/rss.xml', '/a0']))
  })

  it('never lead to themselves where a host takes no notice of case', () => {
    const { redirects, rewrites } = vercelConfig(['de', 'pt-BR'], [])
    for (const { source, destination } of redirects)
      expect(source.toLowerCase()).not.toBe(destination.toLowerCase())
    expect(rewrites).toContainEqual({ source: '/DE', destination: '/de' })
    expect(rewrites).toContainEqual({ source: '/pt-br', destination: '/pt-BR' })
  })

  it('hold no pattern where Vercel would read one', () => {
    const redirect = vercelConfig(locales, [{ ...moved, from: '/c++(neu)' }]).redirects.at(-1)
    expect(redirect?.source).toBe('/c\\+\\+\\(neu\\)')
  })
})

describe('preferredLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['EN-us,en;q=0.5', 'en'],
    ['fr-FR,de;q=0.9', undefined],
    ['den', undefined],
    ['', undefined],
  ])('takes %j for %s', (header, locale) => {
    expect(preferredLocale(header, locales)).toBe(locale)
  })
})
