import { expect, test } from 'vitest'
import { readVersion } from '@/lib/testing/version'

const context = {
  id: 'x',
  folderDate: '2026-01-02',
  locale: 'en' as const,
  authors: new Map(),
  unreadablePeople: new Set<string>(),
  today: '2026-11-23',
  strictReviews: true,
  imagePaths: new Set<string>(),
}

const list = `### Sources
- [Example: First](https://example.org/1)
- [Second](https://example.org/2), read in May
- A book
`

async function read(text: string, fields = '', sources = list) {
  const body = `Begin.\n\n<!--more-->\n\n${text}\n\n${sources}`
  const file = `---\ntitle: T\n${fields}---\n\n${body}`
  const { parsed, problems } = await readVersion('en.md', file, context)
  return { post: parsed?.post, problems }
}

test('merges the list of the text with the front matter', async () => {
  const fields = `sources:
  - { id: two, url: "http://example.org/2/", title: The Second, published: 2024, language: en }
  - { id: more, url: "https://example.org/3", title: Third, published: 2024-05 }
`
  const { post, problems } = await read('Text.', fields)
  expect(problems).toEqual([])
  expect(post?.sources).toEqual([
    { id: '1', title: 'First', url: 'https://example.org/1', publisher: 'Example' },
    {
      id: 'two',
      title: 'The Second',
      url: 'http://example.org/2/',
      note: 'read in May',
      published: '2024',
      language: 'en',
    },
    { id: '3', title: 'A book' },
    { id: 'more', title: 'Third', url: 'https://example.org/3', published: '2024-05' },
  ])
})

test('counts the markers of each source', async () => {
  const { post } = await read('One [@1; @2]. Two [@1]. Three [@3].')
  expect(post?.sources.map(({ claims }) => claims)).toEqual([2, 1, 1])
})

test('names a marker without a source, with its line and column', async () => {
  expect((await read('One [@1; @2; @3]. Two [@four].')).problems).toEqual([
    'en.md:9:23 text: expected a source of this text (@1, @2, @3, or its number), or \\[@ for the plain text, found "@four"',
  ])
})

test('tells marks that readers would see beside a link of the list', async () => {
  const marked = `### Sources
- [First](https://example.org/1) [^x]
- [Second](https://example.org/2) {{< ref "a" >}}
- [Third](https://example.org/3), read in May
- **A** book [in two parts]
`
  const { problems } = await read('Text.', '', marked)
  expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['en.md:12:3', 'en.md:13:3'])
})

test('names a marker where there are no sources', async () => {
  expect((await read('One [@1].', '', '')).problems).toEqual([
    'en.md:9:5 text: expected a list of sources, or \\[@ for the plain text, found "@1"',
  ])
})

test('names a marker in a heading', async () => {
  expect((await read('## One [@1]\n\nTwo [@2; @3].')).problems).toEqual([
    'en.md:9:8 text: expected a marker in the text, found one in a heading',
  ])
})

test('names a marker in HTML, which readers would see as it is written', async () => {
  expect((await read('<p>One [@1]</p>\n\nTwo <b>three [@1; @2; @3]</b>.')).problems).toEqual([
    'en.md:9:8 text: expected a marker in the text itself, not in HTML or in the words of a link, found "[@1]"',
  ])
})

test('warns of a source that is never referred to where others are', async () => {
  const fields = 'sources:\n  - { url: "https://example.org/4", title: Fourth }\n'
  expect((await read('One [@1; @3].', fields)).problems).toEqual([
    'en.md:15:3 warning sources: expected a marker such as [@id] in the text, as other sources have one, found none',
    'en.md:4:5 warning sources: expected a marker such as [@id] in the text, as other sources have one, found none',
  ])
  expect((await read('One.', fields)).problems).toEqual([])
})

test('names what is wrong in the list of the text at its entry', async () => {
  const entries =
    '### Sources\n- [A](ftp://example.org/a)\n- [B](https://example.org/b)\n- [C](https://example.org/b)\n'
  expect(
    (await read('One.', '', entries)).problems.filter((line) => line.includes('sources:')),
  ).toEqual([
    'en.md:12:3 sources: expected an http or https address, found "ftp://example.org/a"',
    'en.md:14:3 warning sources: expected a source that stands once, found "https://example.org/b"',
  ])
})

test('knows what was meant by a scheme with a slip', async () => {
  const entries = '### Sources\n- See [A](htp://example.org/a)\n'
  const { problems } = await read('One.', '', entries)
  expect(problems).toEqual([
    'en.md:12:7 sources: expected an http or https address, found "htp://example.org/a"',
  ])
})

test('names what is wrong in the front matter at its field', async () => {
  const fields = `sources:
  - url: https://example.org/4
  - id: a
    url: https://example.org/1
  - url: https://example.org/2
    id: a
`
  expect((await read('One.', fields)).problems).toEqual([
    'en.md:4:5 sources: expected a title, or an entry with this address in the list of the text, found "https://example.org/4"',
    'en.md:8:5 sources: expected an id that no other source has, found "a"',
  ])
})

test.each([
  [
    'published: 2024-13',
    'published: expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found "2024-13"',
  ],
  ['published: 20240', 'published: expected a date as YYYY-MM-DD, YYYY-MM or YYYY, found 20240'],
  ['language: english!', 'language: expected a language tag such as en or pt-BR, found "english!"'],
])('refuses %s', async (field, problem) => {
  const fields = `sources:\n  - url: https://example.org/1\n    ${field}\n`
  expect((await read('One.', fields)).problems).toEqual([`en.md:5:5 sources.0.${problem}`])
})
