import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nextFolder, swap } from '@/lib/build/swap'
import { headerRules, headersFor as headersOf } from './headers'
import { headersFile } from './hosts'
import { redirectsFile } from './redirects-file'
import { siteServer } from './server'

const locales = ['de', 'en']
const rules = headerRules(locales, ["'sha256-abc='"])
const headersFor = (path: string) => headersOf(rules, path)

function writeSite(folder: string, contents: Record<string, string>) {
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

describe.each(['any', 'netlify'] as const)('siteServer with rules for “%s”', (host) => {
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
    'en/404.html': 'Not there',
    _redirects: redirectsFile(
      locales,
      [
        { from: '/alt', to: '/de/posts/x', locale: 'de', title: 'X' },
        { from: '/größe', to: '/de/posts/x', locale: 'de', title: 'X' },
      ],
      host,
    ),
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

  it('serves a Markdown version beside its page, as Markdown in UTF-8', async () => {
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
  const put = async (number: number) => {
    writeSite(nextFolder(out), {
      'de.html': `<p>${number}</p>`.padEnd(1000 * ((number % 3) + 1)),
      _headers: `/*\n  X-Build: ${number}\n`,
    })
    await swap(out)
  }
  await put(0)
  const server = siteServer(out)
  try {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const base = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
    const seen: string[] = []
    for (let number = 1; number <= 30; number += 1) {
      const asked = Array.from({ length: 6 }, () => fetch(`${base}/de`))
      await put(number)
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
