import { expect, it } from 'vitest'
import { absolute, basePathOf } from '@/lib/urls'
import { styleSource } from './headers'
import { mountFile } from './mount'

const page = (inside: string) =>
  `<!doctype html><html lang=en><head></head><body>${inside}</body></html>`

it.each([
  ['<a href="/de/posts/x#y">x</a>', '<a href=/b/de/posts/x#y>x</a>'],
  ['<a href="/">x</a>', '<a href=/b/>x</a>'],
  [
    '<a href="#y">x</a><a href="https://o.example/">o</a>',
    '<a href=#y>x</a><a href=https://o.example/>o</a>',
  ],
  ['<a href="//o.example/">o</a>', '<a href=//o.example/>o</a>'],
  [
    '<img src="/images/a.png" srcset="/images/a.png 1x, /images/b.png 2x" alt="">',
    '<img src=/b/images/a.png srcset="/b/images/a.png 1x, /b/images/b.png 2x" alt',
  ],
  [
    '<img src="/images/a.png" data-original="/images/b.png" data-original-dark="/images/c.png" alt="">',
    '<img src=/b/images/a.png data-original=/b/images/b.png data-original-dark=/b/images/c.png alt',
  ],
  ['<form action="/de/search"></form>', '<form action=/b/de/search></form>'],
])('begins addresses of %s at the path', (given, expected) => {
  const html = mountFile('/de/x.html', page(given), '/b') ?? ''
  expect(html.replaceAll('"', '')).toContain(expected.replaceAll('"', ''))
})

it('leads on from an old address', () => {
  const html =
    '<!doctype html><html><head><meta http-equiv="refresh" content="0; url=/de/x"></head><body></body></html>'
  expect(mountFile('/old.html', html, '/b')).toContain('0; url=/b/de/x')
})

it('names fonts anew, and the styles by their new hash', () => {
  const [before, after] = ['a{src:url(/_next/f.woff2)}', 'a{src:url(/b/_next/f.woff2)}']
  const html = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="style-src 'self' ${styleSource(before)}"><style>${before}</style></head><body></body></html>`
  const mounted = mountFile('/x.html', html, '/b')
  expect(mounted).toContain(`<style>${after}</style>`)
  expect(mounted).toContain(styleSource(after).slice(1, -1))
  expect(mounted).not.toContain(styleSource(before).slice(1, -1))
})

it.each([
  [
    '/de/feed.xml',
    '<?xml-stylesheet href="/feed.css"?><p><a href="/de/feeds">F</a></p><entry><![CDATA[href="/a"]]></entry>',
    '<?xml-stylesheet href="/b/feed.css"?><p><a href="/b/de/feeds">F</a></p><entry><![CDATA[href="/a"]]></entry>',
  ],
  [
    '/manifest.webmanifest',
    '{"start_url":"/","icons":[{"src":"/icon.svg"}]}',
    '{"start_url":"/b/","icons":[{"src":"/b/icon.svg"}]}',
  ],
  [
    '/speculation-rules.json',
    '{"href_matches":["/de","/*.*"]}',
    '{"href_matches":["/b/de","/b/*.*"]}',
  ],
  [
    '/_redirects',
    '/ /de 302 Language=de\n/a /de/b 301\n/de/* /de/404 404\n',
    '/b/ /b/de 302 Language=de\n/b/a /b/de/b 301\n/b/de/* /b/de/404 404\n',
  ],
  [
    '/_headers',
    '/*\n  Content-Security-Policy: img-src \'self\'\n  Speculation-Rules: "/speculation-rules.json"\n',
    '/b/*\n  Content-Security-Policy: img-src \'self\'\n  Speculation-Rules: "/b/speculation-rules.json"\n',
  ],
  ['/robots.txt', 'Allow: /', undefined],
])('fits %s', (path, text, expected) => {
  expect(mountFile(path, text, '/b')).toBe(expected)
})

it.each([
  ['https://me.example', '/de', 'https://me.example/de', ''],
  ['https://me.example/blog', '/de/feed.xml', 'https://me.example/blog/de/feed.xml', '/blog'],
  ['https://me.example/a/b', '/', 'https://me.example/a/b/', '/a/b'],
])('makes whole addresses below %s', (siteUrl, path, expected, basePath) => {
  expect(absolute(siteUrl, path)).toBe(expected)
  expect(basePathOf(siteUrl)).toBe(basePath)
})
