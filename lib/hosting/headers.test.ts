import { describe, expect, it } from 'vitest'
import { headerRules, headersFor as headersOf, styleSource } from './headers'
import { headersFile, readHeaders, vercelConfig } from './hosts'

const locales = ['de', 'en']
const rules = headerRules(locales, ["'sha256-abc='"])
const headersFor = (path: string) => headersOf(rules, path)

/**
 * What every page is sent with, written down here once more: the names and values that MDN's Observatory and OWASP's Secure
 * Headers ask for (https://owasp.org/www-project-secure-headers/), `X-Frame-Options` for browsers that know no
 * `frame-ancestors`.
 */
const everyPage = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-abc='; img-src 'self'; font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Speculation-Rules': '"/speculation-rules.json"',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' }

describe('what is sent', () => {
  it.each<[string, Record<string, string>]>([
    ['/', {}],
    ['/de', {}],
    ['/de/posts/x', {}],
    ['/_next/static/media/serif.woff2', forEver],
    ['/images/de/x-640.avif', forEver],
    ['/og/de/x-0123456789abcdef.png', forEver],
    ['/files/0123456789ab/data.csv', forEver],
    ['/scripts/page.0123.js', forEver],
    ['/search-index/files/de/words/1a2b.json', forEver],
    ['/search-index/de.json', {}],
    ['/de/feed.xml', {}],
    [
      '/speculation-rules.json',
      {
        'Content-Type': 'application/speculationrules+json',
        'Cache-Control': 'public, max-age=86400',
      },
    ],
    [
      '/de/posts/x.md',
      { 'Content-Type': 'text/markdown; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    ],
    ['/llms.txt', { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' }],
    ['/en/llms.txt', { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' }],
  ])('with %s is what stands on the list, no more and no less', (path, others) => {
    expect(headersFor(path)).toEqual({ ...everyPage, ...others })
  })

  it('by Vercel stands there letter for letter', () => {
    const policy = everyPage['Content-Security-Policy'].replace("'sha256-abc='", "'unsafe-inline'")
    const { headers } = vercelConfig(locales, [])
    const sent = headers.map(({ source, headers: list }) => [
      source,
      Object.fromEntries(list.map(({ key, value }) => [key, value])),
    ])
    expect(sent.slice(0, 2)).toEqual([
      ['/(.*)', { ...everyPage, 'Content-Security-Policy': policy }],
      ['/_next/static/(.*)', forEver],
    ])
  })

  it('with frames from elsewhere is a policy that names their hosts, and no other', () => {
    const embedding = headersOf(headerRules(locales, [], { embeds: ['youtube.com'] }), '/de')
    const policies = [embedding, headersFor('/de')].map((sent) => sent['Content-Security-Policy'])
    expect(policies.map((policy) => /frame-src [^;]*/.exec(policy ?? '')?.[0])).toEqual([
      'frame-src https://www.youtube-nocookie.com',
      undefined,
    ])
  })

  it.each(['/admin', '/admin.html', '/admin/sveltia-cms.js'])(
    'with the editor lets %s call GitHub and nothing else, and only where it is switched on',
    (address) => {
      const editor = headersOf(
        headerRules(locales, [], { editor: { repository: 'a/b', branch: 'main' } }),
        address,
      )
      expect(editor).toEqual({
        ...everyPage,
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https://*.githubusercontent.com; font-src 'self' data:; connect-src 'self' blob: data: https://api.github.com https://github.com; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
        'X-Robots-Tag': 'noindex',
      })
      expect(headersFor(address)).toEqual(everyPage)
    },
  )
})

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source; the literal is what `openssl dgst -sha256 -binary | base64` says. */
it('names a style by its hash', () => {
  expect(styleSource('p{}')).toBe("'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='")
})

describe('headers', () => {
  it('forbid everything that is not named, and inline script', () => {
    const policy = headersFor('/de')['Content-Security-Policy'] ?? ''
    expect(policy.startsWith("default-src 'none'")).toBe(true)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('let frames in only from hosts that the publisher names', () => {
    const policyOf = (embeds: string[]) =>
      headersOf(headerRules(locales, [], { embeds }), '/de')['Content-Security-Policy']
    expect(policyOf([])).not.toContain('frame-src')
    expect(policyOf(['youtube.com', 'tube.example.org'])).toContain(
      '; frame-src https://www.youtube-nocookie.com https://tube.example.org;',
    )
  })

  it('cache hashed files for ever and nothing else', () => {
    expect(headersFor('/_next/static/chunks/a.css')['Cache-Control']).toContain('immutable')
    expect(headersFor('/de/posts/x')['Cache-Control']).toBeUndefined()
  })

  it('say that Markdown versions are Markdown, which search engines need not list', () => {
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
