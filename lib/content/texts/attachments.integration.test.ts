import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachmentFiles } from '@/lib/files/attachments'
import { saidOf } from '@/lib/testing/problems'
import { readSite } from '../read-site'

const yaml = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`
const folder = 'content/posts/2026-01-02-x'
let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'attachments-'))
  write('content/site.yaml', yaml)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

async function publish(body: string, locale = 'de') {
  const file = `${folder}/${locale}.md`
  write(file, `---\ntitle: Titel\nai: { use: none }\n---\n\nAnfang.\n\n<!--more-->\n\n${body}`)
  const cache = `${root}/.cache`
  const { site, problems } = await readSite(root, {
    day: '2026-02-03',
    mode: 'production',
    url: '',
    cache,
  })
  const files = site
    ? attachmentFiles(site, { scripts: [], project: root, cache }).map(({ path, type }) => [
        path,
        type,
      ])
    : []
  return { text: site?.texts.get(file)?.body(), files, problems: saidOf(problems) }
}

describe('a file beside an article', () => {
  it('is served under its hash, linked with kind and size, and absolute away from the page', async () => {
    write(`${folder}/Größe der Städte.PDF`, '%PDF-'.padEnd(1_234_567))
    const { text, files, problems } = await publish('[Bericht](<Größe der Städte.PDF>)')
    const [[address = '', type] = []] = files
    expect(problems).toEqual([])
    expect(address).toMatch(/^\/files\/[\da-f]{64}\/groesse-der-staedte\.pdf$/)
    expect(type).toBe('application/pdf')
    expect(text?.html).toContain(
      `<a href="${address}" data-original="${address}">Bericht <span class="file-facts nobr" data-ui="">(PDF, 1,2\u00a0MB)</span></a>`,
    )
    expect(text?.feed.html).toContain(`href="https://www.example.org${address}"`)
    expect(text?.markdown).toContain(`(https://www.example.org${address})`)
  })

  it.each([
    ['', 'expected a file that holds something, found 0 bytes'],
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'expected the file itself, found a pointer of Git LFS',
    ],
    ['<!doctype html>\n<title>404</title>', 'expected a file of the kind PDF, found HTML'],
    ['Not yet', 'expected a file of the kind PDF, found "Not yet"'],
  ])('is told where readers would get nothing: %j', async (held, said) => {
    write(`${folder}/a.pdf`, held)
    expect((await publish('[Bericht](a.pdf)')).problems).toEqual([
      `${folder}/a.pdf:1:1 file: ${said}`,
    ])
  })

  it('is meant where a query stands behind its name', async () => {
    write(`${folder}/a.pdf`, '%PDF-1.7')
    const { problems } = await publish('[Bericht](a.pdf?download=1)')
    expect(problems).toEqual([
      `${folder}/de.md:10:1 text: expected an article or page that exists, found "a.pdf?download=1"`,
    ])
  })

  it.each([
    ['daten.csv', 500, '(CSV, 500\u00a0byte)'],
    ['laut.mp3', 12_000, '(MP3, 12\u00a0kB)'],
    ['alles.zip', 1_500, '(ZIP, 1.5\u00a0kB)'],
    ['data.json', 12_345_678, '(JSON, 12\u00a0MB)'],
  ])('tells the size of %s in the text’s language', async (name, size, facts) => {
    write(`${folder}/${name}`, 'PK'.padEnd(size))
    expect((await publish(`[Data](${name})`, 'en')).text?.html).toContain(facts)
  })

  it('is linked from HTML, definitions and other folders, and served once', async () => {
    write('content/posts/2026-01-01-y/a.pdf', '%PDF-1.7')
    const { files, problems } = await publish(
      '<a href="../2026-01-01-y/a.pdf">a</a> [b][c]\n\n[c]: ../2026-01-01-y/a.pdf',
    )
    expect(problems.filter((problem) => !problem.includes('folder:'))).toEqual([])
    expect(files).toHaveLength(1)
  })

  it('stays where it is when nothing links to it', async () => {
    write(`${folder}/a.pdf`, '%PDF-1.7')
    expect((await publish('Nichts.')).files).toEqual([])
  })

  it.each([
    ['[a](fehlt.pdf)', 'an article or page that exists, found "fehlt.pdf"'],
    ['[a](seite.html)', 'a file of one of these kinds: 7z, bib, csv'],
    ['[a](code.js)', 'a file of one of these kinds: 7z, bib, csv'],
    ['[a](A.PDF)', 'an article or page that exists, found "A.PDF"'],
  ])('is told where it is not there or is not served: %s', async (link, words) => {
    write(`${folder}/seite.html`, '<script>x()</script>')
    write(`${folder}/code.js`, 'x()')
    write(`${folder}/a.pdf`, '%PDF-1.7')
    expect((await publish(link)).problems.join()).toContain(words)
  })
})
