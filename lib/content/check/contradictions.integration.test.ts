import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFolder } from '@/lib/testing/site'
import { readMessages } from '../site-wide/messages'

const site = `name: Example
locales: [de, en]
tagline: { de: Beispiel, en: Example }
url: https://www.example.org
timeZone: Europe/Berlin
publisher: { name: N, street: S, city: C, country: { de: D, en: E }, email: e@example.org, phone: "1", responsible: R }
`

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'contradictions-'))
  write('content/site.yaml', site)
})

afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

const post = (fields: string, body = 'A.\n\n<!--more-->\n\nB.\n') =>
  `---\ntitle: T\n${fields}---\n\n${body}`

/** What is told of an article of 2 January 2026 on 3 February 2026. */
async function told(fields: string, body?: string): Promise<string[]> {
  write('content/posts/2026-01-02-x/de.md', post(fields, body))
  const { problems } = await readFolder(root, '2026-02-03')
  return problems.map(({ code, field, severity }) => `${severity} ${code} ${field}`)
}

const human = 'ai: { use: none }\n'

describe('days', () => {
  it.each([
    ['updated: 2026-02-04\n', 'error date-future updated'],
    ['updated: 2026-01-01\n', 'error date-order updated'],
    ['date: 2026-01-20\nupdated: 2026-01-10\n', 'error date-order updated'],
    ['corrections: [{ date: 2026-02-04, text: A }]\n', 'error date-future corrections.0.date'],
    ['corrections: [{ date: 2025-12-31, text: A }]\n', 'error date-order corrections.0.date'],
    [
      'sources: [{ id: a, title: A, accessed: 2026-03-01 }]\n',
      'error date-future sources.0.accessed',
    ],
    [
      'sources: [{ id: a, title: A, archived: 2099-01-01 }]\n',
      'error date-future sources.0.archived',
    ],
    [
      'sources: [{ id: a, title: A, published: 2026-02-04 }]\n',
      'error date-future sources.0.published',
    ],
  ])('that contradict each other are errors: %j', async (fields, expected) => {
    expect(await told(human + fields)).toEqual([expected])
  })

  it.each([
    'updated: 2026-01-02\n',
    'updated: 2026-02-03\n',
    'date: 2026-05-01\nupdated: 2026-05-02\n',
    'corrections: [{ date: 2026-02-03, text: A }]\n',
    'sources: [{ id: a, title: A, accessed: 2025-01-01, archived: 2026-02-03, published: 2026 }]\n',
  ])('that may be are left alone: %j', async (fields) => {
    expect(await told(human + fields)).toEqual([])
  })
})

describe('an unfinished article', () => {
  const { excerpt, text, source } = readMessages([], 'de').messages.newPost
  const template = `${excerpt}

<!--more-->

${text}

- [${source}](https://example.org/)
`

  it('warns where nothing states whether AI was used', async () => {
    expect(await told('')).toEqual(['warning ai-unstated ai'])
    expect(await told('aigenerated: false\n')).toEqual(['warning ai-unstated ai'])
    expect(await told('draft: true\n')).toEqual([])
    expect(await told('aigenerated: true\n')).toEqual([])
  })

  it('cannot be published with the words of the template', async () => {
    const errors = await told(human, template)
    expect(errors).toEqual(Array(3).fill('error template-text text'))
    expect(await told(`${human}draft: true\n`, template)).toEqual([])
  })

  it('may use the template’s words in a sentence', async () => {
    expect(await told(human, `A.\n\n<!--more-->\n\n${text} Er ist gut.\n`)).toEqual([])
  })
})

it('tells a clash of addresses at the file that says its own, with the other’s name', async () => {
  write('content/posts/2026-01-03-z/de.md', post(human))
  write('content/posts/2026-01-02-x/de.md', post(`${human}slug: z\n`))
  const { problems } = await readFolder(root, '2026-02-03')
  expect(problems).toMatchObject([
    {
      code: 'address-doubled',
      file: 'content/posts/2026-01-02-x/de.md',
      line: 4,
      values: { path: '/de/posts/z', other: 'content/posts/2026-01-03-z/de.md' },
    },
  ])
})

it.each([
  ['title', 251],
  ['description', 501],
])('refuses a %s that is longer than anybody reads', async (field, length) => {
  const fields = `${human}${field === 'title' ? '' : `${field}: ${'a'.repeat(length)}\n`}`
  const text = post(fields).replace(
    'title: T',
    `title: ${field === 'title' ? 'a'.repeat(length) : 'T'}`,
  )
  write('content/posts/2026-01-02-x/de.md', text)
  const { problems } = await readFolder(root, '2026-02-03')
  expect(problems).toMatchObject([
    { code: 'field-long', field, values: { found: length, most: length - 1 } },
  ])
})

it.each([
  ['![Bild](BILD.PNG)', 'reference-image', 'bild.svg'],
  ['[Text](DE.md)', 'reference-file', 'de.md'],
  ['[Start](/de/)', 'reference-slash', '/de'],
  ['[Suche](/de/search/)', 'reference-slash', '/de/search'],
])('says of %s what was meant', async (link, code, mended) => {
  write(
    'content/posts/2026-01-02-x/bild.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>',
  )
  const body = `A.\n\n<!--more-->\n\n${link.replace('.PNG', '.SVG')}\n`
  write('content/posts/2026-01-02-x/de.md', post(human, body))
  const { problems } = await readFolder(root, '2026-02-03')
  expect(problems.find((problem) => problem.code === code)?.mended).toBe(mended)
})

describe('a text of which readers see nothing', () => {
  it.each([
    '<!-- Alles ist ein Kommentar. -->',
    '[a]: https://example.org',
    '<!--[if IE]>Text<![endif]-->',
    '## Quellen\n\n- [A](https://example.org)',
    '&nbsp;',
  ])('is told: %j', async (body) => {
    expect(await told(human, body)).toContain('warning text-empty text')
  })

  it.each(['A', '$$a$$', '```\na\n```', '<hr>'])('is not one of %j', async (body) => {
    expect(await told(human, body)).not.toContain('warning text-empty text')
  })
})
