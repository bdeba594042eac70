import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextFolder, swap } from '@/lib/build/swap'
import { headerRules, headersFor as headersOf, matchesPattern } from './headers'
import {
  headersFile,
  preferredLocale,
  readHeaders,
  readRedirects,
  redirectsFile,
  vercelConfig,
} from './hosts'
import { siteServer } from './server'
import { usualRedirects } from './usual-redirects'

const locales = ['de', 'en']
const rules = headerRules(locales, ["'sha256-abc='"])
const headersFor = (path: string) => headersOf(rules, path)

describe('headers', () => {
  it('forbid everything that is not named, and inline script', () => {
    const policy = headersFor('/de')['Content-Security-Policy'] ?? ''
    expect(policy.startsWith("default-src 'none'")).toBe(true)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('cache hashed files for ever and nothing else', () => {
    expect(headersFor('/_next/static/chunks/a.css')['Cache-Control']).toContain('immutable')
    expect(headersFor('/de/posts/x')['Cache-Control']).toBeUndefined()
  })

  it('say that twins are Markdown, which search engines need not list', () => {
    const { 'Content-Type': type, 'X-Robots-Tag': robots } = headersFor('/de/posts/x.md')
    expect([type, robots]).toEqual(['text/markdown; charset=utf-8', 'noindex'])
    expect(headersFor('/de/posts/x')['X-Robots-Tag']).toBeUndefined()
  })

  it('are read from _headers as they were written', () => {
    expect(readHeaders(headersFile(rules))).toEqual(rules)
  })

  it('stand in _headers line by line', () => {
    for (const [name, value] of Object.entries(headersFor('/de')))
      expect(headersFile(rules)).toContain(`\n  ${name}: ${value}\n`)
  })
})

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
    expect(vercelConfig(locales, redirects).redirects.slice(2, 4)).toEqual([
      { source: '/alt', destination: '/de/posts/neu', statusCode: 308 },
      { source: '/2024/alt', destination: '/de/posts/neu', statusCode: 308 },
    ])
  })

  it('stand in _redirects before the rules for what is missing', () => {
    expect(redirectsFile(locales, redirects)).toBe(
      [
        '/ /de 302 Language=de',
        '/ /en 302 Language=en',
        '/alt /de/posts/neu 301!',
        '/alt /de/posts/neu 301',
        '/2024/alt /de/posts/neu 301!',
        '/2024/alt /de/posts/neu 301',
        '/2024/alt.html /de/posts/neu 301!',
        '/2024/alt.html /de/posts/neu 301',
        ...usualRedirects(locales, redirects).map(({ from, to }) => `${from} ${to} 301`),
        '/de/* /de/404 404',
        '/en/* /en/404 404',
        '',
      ].join('\n'),
    )
  })

  it('are read from there by the local server', () => {
    const read = readRedirects(redirectsFile(locales, redirects))
    expect([...read.moved.keys()].slice(0, 3)).toEqual(['/alt', '/2024/alt', '/2024/alt.html'])
    expect(read.locales).toEqual(locales)
  })

  it.each(['/größe', '/gr%C3%B6%C3%9Fe', '/gr%c3%b6%c3%9fe/', '/gro\u0308ße'])(
    'with other letters, such as %s, stand there encoded and as they are read',
    (from) => {
      const lines = redirectsFile(locales, [{ ...moved, from }]).split('\n')
      expect(lines).toContain('/gr%C3%B6%C3%9Fe /de/posts/neu 301!')
      expect(lines).toContain('/größe /de/posts/neu 301')
      const sources = vercelConfig(locales, [{ ...moved, from }]).redirects.map(
        ({ source }) => source,
      )
      expect(sources).toEqual(expect.arrayContaining(['/gr%C3%B6%C3%9Fe', '/größe']))
      expect(readRedirects(lines.join('\n')).moved.get('/gr%C3%B6%C3%9Fe')).toBe(moved.to)
    },
  )

  it('with a blank stand there encoded only', () => {
    const lines = redirectsFile(locales, [{ ...moved, from: '/zwei%20worte' }]).split('\n')
    expect(lines.filter((line) => line.startsWith('/zwei'))).toEqual([
      '/zwei%20worte /de/posts/neu 301!',
      '/zwei%20worte /de/posts/neu 301',
    ])
  })

  it('hold no pattern where Vercel would read one', () => {
    const [, , redirect] = vercelConfig(locales, [{ ...moved, from: '/c++(neu)' }]).redirects
    expect(redirect?.source).toBe('/c\\+\\+\\(neu\\)')
  })
})

describe('addresses that other systems have', () => {
  it.each([
    ['/rss.xml', '/de/feed.xml'],
    ['/index.xml', '/de/feed.xml'],
    ['/feed.xml', '/de/feed.xml'],
    ['/feed.json', '/de/feed.json'],
    ['/en/index.xml', '/en/feed.xml'],
    ['/DE', '/de'],
    ['/EN', '/en'],
    ['/de/posts', '/de'],
    ['/posts', '/de'],
  ])('lead on: %s to %s', (from, to) => {
    expect(usualRedirects(locales, [])).toContainEqual({ from, to })
  })

  it('are left to an article that claims one', () => {
    const redirects = [{ ...moved, from: '/RSS.xml' }]
    expect(usualRedirects(locales, redirects).map(({ from }) => from)).not.toContain('/rss.xml')
  })

  it('never lead to themselves, also where a language has capitals', () => {
    for (const { from, to } of usualRedirects(['pt-BR', 'de'], [])) expect(from).not.toBe(to)
    expect(usualRedirects(['pt-BR'], [])).toContainEqual({ from: '/pt-br', to: '/pt-BR' })
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

function writeSite(folder: string, contents: Record<string, string>) {
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

describe('siteServer', () => {
  const out = mkdtempSync(path.join(tmpdir(), 'out-'))
  const html = '<!doctype html><title>Artikel</title>'.padEnd(2000)
  const server = siteServerOf({
    'index.html': 'Wahl',
    'de.html': 'Start',
    'de/404.html': 'Nicht da',
    '404.html': 'Not there',
    'de/posts/x.html': html,
    '_next/static/a.css': 'p{}',
    'de/posts/x.md': '# Ärger',
    'alt.html': 'for other hosts',
    _redirects: redirectsFile(locales, [
      { from: '/alt', to: '/de/posts/x', locale: 'de', title: 'X' },
      { from: '/größe', to: '/de/posts/x', locale: 'de', title: 'X' },
    ]),
    _headers: headersFile(rules),
    'de/list.csv': 'Größe',
    'de/sources.bib': '@online{a}',
    'favicon.ico': '',
    'speculation-rules.json': '{}',
  })
  let base = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
  })

  afterAll(() => {
    server.close()
    rmSync(out, { recursive: true })
  })

  function siteServerOf(contents: Record<string, string>) {
    writeSite(out, contents)
    return siteServer(out)
  }

  const get = (pathname: string, headers: Record<string, string> = {}) =>
    fetch(base + pathname, { headers: { 'accept-language': 'fr', ...headers }, redirect: 'manual' })

  it('serves clean addresses with the production headers', async () => {
    const response = await get('/de/posts/x', { 'accept-encoding': 'br' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('content-security-policy')).toBe(
      headersFor('/de')['Content-Security-Policy'],
    )
    expect(await response.text()).toBe(html)
  })

  it('serves a twin beside its page, as Markdown in UTF-8', async () => {
    const response = await get('/de/posts/x.md')
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await response.text()).toBe('# Ärger')
    expect(await (await get('/de/posts/x')).text()).toBe(html)
  })

  it('answers an unchanged ETag with 304', async () => {
    const etag = (await get('/de/posts/x')).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await get('/de/posts/x', { 'if-none-match': etag })).status).toBe(304)
  })

  it.each([
    ['/de/', '/de'],
    ['/de/posts/x.html', '/de/posts/x'],
    ['/index.html', '/'],
    ['/alt', '/de/posts/x'],
    ['/größe', '/de/posts/x'],
    ['/gr%c3%b6%C3%9Fe.html', '/de/posts/x'],
    ['/DE', '/de'],
    ['/rss.xml', '/de/feed.xml'],
    ['/de/posts', '/de'],
    ['/alt.html', '/de/posts/x'],
    ['/alt/?a=b', '/de/posts/x?a=b'],
    ['/de/posts/x/?a=b', '/de/posts/x?a=b'],
  ])('redirects %s to %s', async (from, to) => {
    const response = await get(from)
    expect([response.status, response.headers.get('location')]).toEqual([308, to])
  })

  it('sends a reader to the language of the browser, and shows the choice to others', async () => {
    const german = await get('/', { 'accept-language': 'de-DE,en;q=0.5' })
    expect([german.status, german.headers.get('location')]).toEqual([307, '/de'])
    expect(await (await get('/')).text()).toBe('Wahl')
  })

  it('answers a missing address with 404 in the language of the address', async () => {
    const [german, none] = [await get('/de/nirgends'), await get('/nowhere')]
    expect([german.status, await german.text()]).toEqual([404, 'Nicht da'])
    expect([none.status, await none.text()]).toEqual([404, 'Not there'])
  })

  it('lets nobody keep a missing file for ever', async () => {
    const response = await get('/_next/static/b.css')
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, null])
  })

  it.each([
    ['/de/list.csv', 'text/csv;charset=utf-8'],
    ['/de/sources.bib', 'application/x-bibtex'],
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/speculation-rules.json', 'application/speculationrules+json'],
    ['/de', 'text/html;charset=utf-8'],
  ])('says of %s that it is %s', async (pathname, type) => {
    expect((await get(pathname)).headers.get('content-type')).toBe(type)
  })

  it('keeps what is meant for hosts from readers', async () => {
    expect((await get('/_headers')).status).toBe(404)
  })

  it.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const response = await fetch(`${base}/de`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD as GET, without the file', async () => {
    const response = await fetch(`${base}/de`, { method: 'HEAD' })
    expect([response.status, response.headers.get('content-length')]).toEqual([200, '5'])
    expect(await response.text()).toBe('')
  })

  it.each(['/../package.json', '/..%2f..%2fetc/passwd', '//example.org/x', '/%', '/de%00'])(
    'keeps %s inside',
    async (pathname) => {
      const response = await get(pathname)
      expect([400, 404]).toContain(response.status)
    },
  )
})

it('serves each file from one build, however often out/ is replaced', async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'swaps-'))
  const out = path.join(root, 'out')
  const versionOf = (text: string) => /\d+/.exec(text)?.[0]
  const put = (number: number) => {
    writeSite(nextFolder(out), {
      'de.html': `<p>${number}</p>`.padEnd(1000 * ((number % 3) + 1)),
      _headers: `/*\n  X-Build: ${number}\n`,
    })
    swap(out)
  }
  put(0)
  const server = siteServer(out)
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
    const seen: string[] = []
    for (let number = 1; number <= 30; number += 1) {
      const asked = Array.from({ length: 6 }, () => fetch(`${base}/de`))
      put(number)
      for (const response of await Promise.all(asked)) {
        expect(response.status).toBe(200)
        expect(response.headers.get('x-build')).toBe(versionOf(await response.text()))
        seen.push(response.headers.get('x-build') ?? '')
      }
    }
    expect(new Set(seen).size).toBeGreaterThan(1)
    expect(await (await fetch(`${base}/de`)).text()).toContain('<p>30</p>')
  } finally {
    server.close()
    rmSync(root, { recursive: true })
  }
})
