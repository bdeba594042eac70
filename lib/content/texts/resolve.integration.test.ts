import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '@/lib/testing/site'

const yaml = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
tags: { software: { de: { name: Software, slug: programme }, en: Software } }
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`
const folder = 'content/posts/2026-01-02-x'
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'links-'))
  write('content/site.yaml', yaml)
  write('content/posts/2026-01-03-y/de.md', article('Ende.', 'draft: true\n'))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

function article(body: string, fields = ''): string {
  return `---\ntitle: Titel\nai: { use: none }\n${fields}---\n\nAnfang.\n\n<!--more-->\n\n${body}\n`
}

/** Publishes an article; tells what is wrong with its links as `code mended`. */
async function link(body: string, fields?: string) {
  write(`${folder}/de.md`, article(body, fields))
  const { posts, problems } = await readFolder(root)
  return {
    html: posts.find(({ post }) => post.id === 'x')?.text.body().html,
    mistakes: problems.map(({ code, mended }) => [code, mended].filter(Boolean).join(' ')),
  }
}

describe('a link that was meant otherwise', () => {
  it('to a file with a # in its name is told with the sign encoded', async () => {
    write(`${folder}/daten#2.csv`, 'a')
    const { mistakes } = await link('[Wort](daten#2.csv)')
    expect(mistakes).toContain('reference-file daten%232.csv')
    expect((await link('[Wort](daten%232.csv)')).mistakes).toEqual([])
  })

  it('to a file whose name holds what encodes a blank is told with its sign encoded', async () => {
    write(`${folder}/daten%202.csv`, 'a')
    const { mistakes } = await link('[Wort](daten%202.csv)')
    expect(mistakes).toContain('reference-file daten%25202.csv')
    expect((await link('[Wort](daten%25202.csv)')).mistakes).toEqual([])
  })

  it('to a file with an @ in its name is one to that file', async () => {
    write(`${folder}/zahlen@2x.csv`, 'a')
    write(`${folder}/bild@2x.svg`, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>')
    const { html, mistakes } = await link('[Wort](zahlen@2x.csv)\n\n![Bild](bild@2x.svg)')
    expect(mistakes).toEqual([])
    expect(html).toMatch(/href="[^"]+\.csv"/)
    expect(html).toMatch(/src="[^"]+\.svg"/)
  })

  it.each([
    ['example.org', 'field-address https://example.org'],
    ['www.example.org/a?b', 'field-address https://www.example.org/a?b'],
    ['https//example.org', 'field-address https://example.org'],
    ['http:/example.org/a', 'field-address http://example.org/a'],
    ['https:example.org', 'field-address https://example.org'],
    ['https;//example.org', 'field-address https://example.org'],
    ['mailto:', 'field-address'],
    ['https://', 'field-address'],
    ['https://[a', 'field-address'],
    ['https://www.example.org/de/posts/fehlt', 'reference-route'],
    ['http://www.example.org/de/posts/x/#a', 'reference-slash /de/posts/x#a'],
    ['https://www.example.org/de/Posts/X', 'reference-route /de/posts/x'],
    ['https://www.example.org/de/posts/y', 'reference-unpublished'],
    ['../2026-01-03-y', 'reference-file ../2026-01-03-y/de.md'],
    ['../2026-01-03-y/', 'reference-file ../2026-01-03-y/de.md'],
    ['Export%20abc123.md', 'reference-file'],
    ['', 'reference-file'],
    ['/posts/x', 'reference-route /de/posts/x'],
    ['/de/posts/2026-01-02-x#a', 'reference-route /de/posts/x#a'],
    ['/2026/01/02/x.html?a', 'reference-route /de/posts/x?a'],
    ['/blog/X/', 'reference-route /de/posts/x'],
    ['/posts/y', 'reference-route'],
    ['/images/foto.jpg', 'reference-route'],
    ['/files/bericht.pdf', 'reference-route'],
    ['/kategorie/programme/', 'reference-route /de/tags/programme'],
    ['../x', 'reference-file de.md'],
    ['2026-01-02-x.md#a', 'reference-file de.md#a'],
    ['../2026-01-02-x/index.md', 'reference-file de.md'],
    ['content/posts/2026-01-02-x/de.md', 'reference-file de.md'],
    ['erika@example.org', 'field-address mailto:erika@example.org'],
    ['htps://example.org/a', 'field-address https://example.org/a'],
    ['hhttp://example.org', 'field-address http://example.org'],
    ['ftp://example.org', 'reference-forbidden'],
    ['doi:10.1000/182', 'field-address https://doi.org/10.1000/182'],
    ['10.1000/182', 'field-address https://doi.org/10.1000/182'],
    ['/2019/05/alter-größe.html', 'reference-route /de/posts/x'],
    ['/2019/05/alter-gr%C3%B6%C3%9Fe/#a', 'reference-route /de/posts/x#a'],
    ['/de#neuigkeiten', 'fragment'],
    ['/en/tags#a', 'fragment'],
    ['/de/tags/programme#anfang', 'fragment'],
    ['/de/archive#year-2025', 'fragment /de/archive#year-2026'],
    ['/de/transparency#non', 'fragment /de/transparency#none'],
    ['/de/search#suche', 'fragment'],
    ['/#neuigkeiten', 'fragment'],
  ])('to %j is told', async (address, expected) => {
    const aliases = 'aliases: [/2019/05/alter-größe/]\n'
    expect((await link(`[Wort](${address})`, aliases)).mistakes).toEqual([expected])
  })

  it.each([
    '/de#content',
    '/de/tags/programme#content',
    '/de/archive#year-2026',
    '/de/transparency#none',
    '/de/search#query',
    'https://www.example.org/de/posts/x#a',
    'https://www.example.org/de',
    'https://www.example.org',
    'https://www.example.org/shop/a',
    'https://www.example.org.example/de/posts/fehlt',
    'https://www.example.com/de/posts/fehlt',
  ])('to %s stays as it is', async (address) => {
    const { html, mistakes } = await link(`[Wort](${address})`)
    expect(mistakes).toEqual([])
    expect(html).toContain(`href="${address}"`)
  })

  it.each(['HTTPS://example.org/', 'Mailto:erika@example.org'])(
    'leads to %s, whatever the case of its scheme',
    async (address) => {
      const { html, mistakes } = await link(`[Wort](${address})`)
      expect(mistakes).toEqual([])
      expect(html).toContain(`href="${address.charAt(0).toLowerCase()}`)
    },
  )
})

describe('where another text has mistakes', () => {
  it.each([
    ['fields', '---\ntitle: ""\nslug: z\n---\n\nText\n'],
    ['YAML', '---\ntitle: A: B\nslug: z\n---\n\nText\n'],
  ])('in its %s, links are judged all the same', async (_, text) => {
    write('content/posts/2026-01-04-z/de.md', text)
    const { mistakes } = await link('[a](/de/posts/z) [b](/de/posts/fehlt) [c](/de/about/w)')
    expect(mistakes.filter((code) => code.startsWith('reference'))).toEqual([
      'reference-route',
      'reference-route',
    ])
  })

  it('in its slug, only what could be its address is not judged', async () => {
    write('content/posts/2026-01-04-z/de.md', '---\ntitle: Z\nslug: Ä b\n---\n\nText\n')
    const { mistakes } = await link('[a](/de/posts/b) [b](/de/posts/a/b) [c](/de/posts/x/)')
    expect(mistakes.filter((code) => code.startsWith('reference'))).toEqual([
      'reference-route',
      'reference-slash /de/posts/x',
    ])
  })
})

describe('a link to a file of public/', () => {
  beforeEach(() => {
    for (const name of ['daten.csv', 'Größe der Städte.csv', '.well-known/security.txt'])
      write(`public/${name}`, 'x')
    for (const name of ['karte.html', 'demo/index.html', 'demo/skizze.svg'])
      write(`public/${name}`, 'x')
  })

  it.each([
    ['/daten.csv', '/daten.csv'],
    ['/daten.csv?stand=2026#zeile=2', '/daten.csv'],
    ['/Gr%C3%B6%C3%9Fe%20der%20St%C3%A4dte.csv', '/Gr%C3%B6%C3%9Fe%20der%20St%C3%A4dte.csv'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/karte', '/karte.html'],
    ['/karte.html', '/karte.html'],
    ['/demo', '/demo/index.html'],
    ['/demo/skizze.svg', '/demo/skizze.svg'],
  ])('leads to %s and names the file', async (address, file) => {
    const { html, mistakes } = await link(`[Datei](${address})`)
    expect(mistakes).toEqual([])
    expect(html).toContain(`<a href="${address}" data-original="${file}">Datei</a>`)
  })

  it.each(['[Datei](</Größe der Städte.csv>)', '<a href="/Gro\u0308ße der Städte.csv">Datei</a>'])(
    'may be typed as it is read: %s',
    async (written) => {
      expect((await link(written)).mistakes).toEqual([])
    },
  )

  it.each([
    ['/fehlt.csv', 'reference-route'],
    ['/demo/fehlt.svg', 'reference-route'],
    ['/demo/../daten.csv', 'reference-route'],
    ['/daten.csv/', 'reference-slash /daten.csv'],
    ['/demo/#a', 'reference-slash /demo#a'],
    ['/Daten.CSV', 'reference-route /daten.csv'],
    ['/größe-der-städte.csv', 'reference-route'],
    ['../../../public/daten.csv', 'reference-forbidden'],
  ])('is told where %s is not there', async (address, mistake) => {
    expect((await link(`[Datei](${address})`)).mistakes).toEqual([mistake])
  })

  it.each([
    ['/karte#fluss', []],
    ['/karte.html#see', []],
    ['/karte#', []],
    ['/karte#bergg', ['fragment /karte#berg']],
    ['/karte.html#nirgends-hier', ['fragment']],
    ['/demo#/wird/von/script/gemacht', []],
  ])('is judged by the ids of its page: %s', async (address, mistakes) => {
    write('public/karte.html', '<h1 id="fluss">A</h1><a name="see">B</a><p id=berg>C')
    write('public/demo/index.html', '<div id="app"></div><script src="/demo/app.js"></script>')
    expect((await link(`[Datei](${address})`)).mistakes).toEqual(mistakes)
  })

  it('keeps old addresses from taking the place of the file', async () => {
    const { mistakes } = await link('Ende.', 'aliases: [/daten.csv, /karte, /frei.csv]\n')
    expect(mistakes).toEqual(['alias-served', 'alias-served'])
  })
})

describe('a link to an address of the site', () => {
  it.each([
    '/',
    '/de/search?q=KI',
    '/de/verify?article=/de/posts/x#a',
    '/de/feed.xml',
    '/en/feed.json',
    '/de/tags/programme/feed.xml',
    '/de/llms.txt',
    '/de/transparency.csv',
    '/de/posts/x.md',
    '/de/posts/x/provenance.json',
    '/de/posts/x/reading.txt',
  ])('may be %s', async (address) => {
    expect((await link(`[dort](${address})`)).mistakes).toEqual([])
  })

  it.each([
    ['/de/search/?q=KI', 'reference-slash /de/search?q=KI'],
    ['/de/posts/x/#a', 'reference-slash /de/posts/x#a'],
    ['/de/posts/x.html', 'reference-slash /de/posts/x'],
    ['/index.html', 'reference-slash /'],
    ['/de/feed.rss', 'reference-route'],
    ['/rss.xml', 'reference-route /de/feed.xml'],
    ['/feed.xml', 'reference-route /de/feed.xml'],
    ['/en/index.xml', 'reference-route /en/feed.xml'],
    ['/de/posts', 'reference-route /de'],
    ['/DE', 'reference-route /de'],
    ['/de/posts/none.md', 'reference-route'],
    ['/de/posts/y', 'reference-unpublished'],
    ['/de/posts/y.md', 'reference-unpublished'],
    ['/de/posts/y/?a', 'reference-unpublished'],
  ])('is told of where %s is no such address', async (address, mistake) => {
    expect((await link(`[dort](${address})`)).mistakes).toEqual([mistake])
  })
})

it.each([
  ['[y](../2026-01-03-Y/DE.md#a)', 'reference-file ../2026-01-03-y/de.md#a'],
  ['![Bild](../2026-01-03-y/BILD.svg)', 'reference-image ../2026-01-03-y/bild.svg'],
  ['[selbst](./DE.md)', 'reference-file de.md'],
])('says with its folder which file %s means', async (written, mistake) => {
  write(
    'content/posts/2026-01-03-y/bild.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
  )
  expect((await link(written)).mistakes).toContain(mistake)
})
