import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saidOf } from '@/lib/testing/problems'
import { readFolder } from '@/lib/testing/site'
import { filePaths } from '@/lib/urls/build-files'

const site = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
tags: { ai: { de: KI, en: AI } }
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'aliases-'))
  write('site.yaml', site)
  write('pages/imprint/de.md', '---\ntitle: Impressum\n---\n\nText.\n')
  write('posts/2026-01-03-y/de.md', post('draft: true\n'))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  const full = path.join(root, 'content', file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, text)
}

function post(fields: string): string {
  return `---\ntitle: Titel\n${fields}---\n\nAnfang.\n\n<!--more-->\n\nEnde.\n`
}

async function problems(aliases: string[]): Promise<string[]> {
  write(
    'posts/2026-01-02-x/de.md',
    post(`aliases:\n${aliases.map((a) => `  - "${a}"\n`).join('')}`),
  )
  const { problems } = await readFolder(root)
  return saidOf(problems)
}

const place = 'content/posts/2026-01-02-x/de.md:4:5 aliases.0: expected'

describe('aliases', () => {
  it('may be of any shape that the site does not use, each once', async () => {
    const sound = [
      '/2024/05/old.html',
      '/old/',
      '/de/posts/old',
      '/de/alt',
      '/a.php',
      '/de/2024/a_b~c',
      '/größe',
      '/gr%C3%BCn/',
      '/2019/zwei%20worte',
      '/100%25',
      '/Ελλάδα/москва',
      '/c++(neu)!',
      '/2010/was-heisst-%e2%80%9egeprueft%e2%80%9c-%e2%80%93-heute/',
      '/2011/„typografisch“–getippt…',
      '/@erika/titel-abc123',
      '/%f0%9f%98%80-neu',
      '/5-€;a=b&c',
      "/what's-new",
    ]
    expect(await problems(sound)).toEqual([])
  })

  it.each([
    '',
    'old',
    'https://example.org/a',
    '//example.org',
    '/',
    '/a/../b',
    '/./a',
    '/..',
    '/a?b',
    '/a#b',
    '/a b',
    '/a\\u0000',
    '/a\\\\b',
    '/:a',
    '/a*',
    '/100%',
    '/a%2Fb',
    '/a%00',
    '/a%3Fb',
    '/a%2E%2E/b/%2e%2e',
    '/%ff',
    '/a//b',
    `/${'a'.repeat(251)}`,
    `/a/${'ü'.repeat(126)}`,
  ])('are refused as %j', async (alias) => {
    const [problem, ...others] = await problems([alias])
    expect(problem).toContain('aliases.0: expected ')
    expect(others).toEqual([])
  })

  it.each([
    ['/a?b', '/a'],
    ['https://example.org/a', '/a'],
    ['//example.org', '/example.org'],
    ['old', '/old'],
    ['/a b ', '/a%20b'],
    ['/100%', '/100%25'],
    ['/a//b', '/a/b'],
    ['/:a', undefined],
    ['/a*', undefined],
    ['/%ff', undefined],
    ['/stra%DFe/m%FCll-%C4rger', '/stra%C3%9Fe/m%C3%BCll-%C3%84rger'],
    ['/?p=123', undefined],
    ['/a/../b', undefined],
  ])('of which %j is none are mended to one that can be, %j', async (alias, mended) => {
    write('posts/2026-01-02-x/de.md', post(`aliases: ["${alias}"]\n`))
    const { problems } = await readFolder(root)
    expect(problems.map(({ mended }) => mended)).toEqual([mended && `aliases: [${mended}]`])
  })

  it.each([
    '/index.html',
    '/de',
    '/en/',
    '/de/page/2',
    '/de/posts/x.md',
    '/de/posts/x/provenance.json',
    '/de/tags/ki',
    '/en/tags/none/feed.xml',
    '/de/feed.xml',
    '/de/feed/2.json',
    '/en/llms.txt',
    '/de/transparency.csv',
    '/robots.txt',
    '/icon.svg/a',
    '/images/a/b.png',
    '/_next/static/a.js',
  ])('may not be what the site serves, such as %s', async (alias) => {
    expect(await problems([alias])).toEqual([
      `${place} an address that the site does not use, found "${alias}"`,
    ])
  })

  it.each([
    ['/DE/Posts/X', 'posts/2026-01-02-x/de.md'],
    ['/de/posts/y', 'posts/2026-01-03-y/de.md'],
    ['/de/posts/x.html', 'posts/2026-01-02-x/de.md'],
    ['/de/p%6Fsts/x/', 'posts/2026-01-02-x/de.md'],
    ['/de/imprint', 'pages/imprint/de.md'],
  ])('may not be that of a text, such as %s, which is named', async (alias, file) => {
    expect(await problems([alias])).toEqual([
      `${place} an address where no text stands, unlike that of content/${file}, found "${alias}"`,
    ])
  })

  it('may not lead to two places, whichever spelling comes first', async () => {
    expect(await problems(['/Neu/', '/neu'])).toEqual([
      'content/posts/2026-01-02-x/de.md:5:5 aliases.1: expected an address that does not lead to content/posts/2026-01-02-x/de.md, found "/neu"',
    ])
  })

  it('may not lead to two places', async () => {
    write('pages/imprint/de.md', '---\ntitle: Impressum\naliases: [/ALT.html]\n---\n\nText.\n')
    expect(await problems(['/alt', '/neu', '/neu/'])).toEqual([
      'content/pages/imprint/de.md:3:11 aliases.0: expected an address that does not lead to content/posts/2026-01-02-x/de.md, found "/ALT.html"',
      'content/posts/2026-01-02-x/de.md:6:5 aliases.2: expected an address that does not lead to content/posts/2026-01-02-x/de.md, found "/neu/"',
    ])
  })
})

it('knows every file at the root of the site', () => {
  const files = readdirSync('public').map((name) => `/${name}`)
  expect(files.filter((file) => !filePaths.includes(file))).toEqual([])
})

it('warns of an old address with the path that the site is served below', async () => {
  write('site.yaml', site.replace('https://www.example.org', 'https://www.example.org/blog'))
  expect(await problems(['/blog/alt', '/blogs/alt', '/alt'])).toEqual([
    `${place.replace('aliases.0', 'warning aliases.0')} the address without /blog, since everything here lies below it, found "/blog/alt"`,
  ])
  write('site.yaml', site)
  expect(await problems(['/blog/alt'])).toEqual([])
})
