import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSources } from '@/lib/sources/merge'

const listed = [
  { title: 'First', url: 'https://example.org/1', publisher: 'Example' },
  { title: 'Second', url: 'https://example.org/2' },
]

test('numbers the sources of the text in its order', () => {
  expect(mergeSources(listed, [])).toMatchObject({
    sources: [
      { id: '1', title: 'First', url: 'https://example.org/1', publisher: 'Example' },
      { id: '2', title: 'Second', url: 'https://example.org/2' },
    ],
    problems: [],
  })
})

test('takes the note over from the text, but not the place', () => {
  const noted = [{ title: 'First', url: 'https://example.org/1', note: 'seen', line: 3, column: 1 }]
  expect(mergeSources(noted, []).sources).toEqual([
    { id: '1', title: 'First', url: 'https://example.org/1', note: 'seen' },
  ])
  expect(mergeSources(noted, [{ id: 'first', url: 'https://example.org/1' }]).sources).toEqual([
    { id: 'first', title: 'First', url: 'https://example.org/1', note: 'seen' },
  ])
})

test('takes sources without an address, such as books, by their titles', () => {
  const books = [{ title: 'A book' }, { title: 'Another book' }]
  const declared = [{ id: 'other', title: 'Another book', author: 'Doe, Jane' }]
  expect(mergeSources(books, declared)).toMatchObject({
    sources: [
      { id: '1', title: 'A book' },
      { id: 'other', title: 'Another book', author: 'Doe, Jane' },
    ],
    problems: [],
  })
})

test('enriches what the text lists, and puts behind it what only the front matter names', () => {
  const declared = [
    { id: 'third', title: 'Third', url: 'https://example.org/3' },
    { url: 'http://EXAMPLE.org/2/#top', author: 'Doe, Jane', archive: 'https://archive.example/2' },
    { id: 'first', url: 'https://example.org/1', title: 'The First', publisher: 'Press' },
    { title: 'Fourth', url: 'https://example.org/4' },
  ]
  expect(mergeSources(listed, declared)).toEqual({
    sources: [
      { id: 'first', title: 'The First', url: 'https://example.org/1', publisher: 'Press' },
      {
        id: '2',
        title: 'Second',
        url: 'http://EXAMPLE.org/2/#top',
        author: 'Doe, Jane',
        archive: 'https://archive.example/2',
      },
      { id: 'third', title: 'Third', url: 'https://example.org/3' },
      { id: '4', title: 'Fourth', url: 'https://example.org/4' },
    ],
    places: [
      { origin: 'listed', index: 0 },
      { origin: 'listed', index: 1 },
      { origin: 'declared', index: 0 },
      { origin: 'declared', index: 3 },
    ],
    problems: [],
  })
})

test('keeps what the text says where the front matter is silent', () => {
  const declared = [{ url: 'https://example.org/1', title: undefined, publisher: undefined }]
  expect(mergeSources(listed, declared).sources[0]).toEqual({
    id: '1',
    title: 'First',
    url: 'https://example.org/1',
    publisher: 'Example',
  })
})

test('names an id that stands twice, and one that is a number', () => {
  const declared = [
    { id: 'a', url: 'https://example.org/1' },
    { id: 'a', url: 'https://example.org/2' },
    { id: '1', title: 'Third', url: 'https://example.org/3' },
  ]
  const { sources, problems } = mergeSources(listed, declared)
  expect(sources.map(({ id }) => id)).toEqual(['a', '2', '3'])
  expect(problems).toEqual([
    {
      severity: 'error',
      origin: 'declared',
      index: 1,
      field: 'id',
      code: 'source-taken',
      found: 'a',
    },
    {
      severity: 'error',
      origin: 'declared',
      index: 2,
      field: 'id',
      code: 'source-number',
      found: '1',
    },
  ])
})

test('names a declared source without a title that the text does not list', () => {
  const { sources, problems } = mergeSources(listed, [{ url: 'https://example.org/3' }])
  expect(sources).toHaveLength(2)
  expect(problems).toEqual([
    {
      severity: 'error',
      origin: 'declared',
      index: 0,
      field: 'title',
      code: 'source-title',
      found: 'https://example.org/3',
    },
  ])
})

test('names an address that stands twice in the text or in the front matter', () => {
  const twice = { title: 'Again', url: 'http://example.org/1?utm_source=x' }
  const { sources, problems } = mergeSources([...listed, twice], [twice, twice])
  expect(sources.map(({ title }) => title)).toEqual(['Again', 'Second'])
  expect(problems).toEqual([
    {
      severity: 'warning',
      origin: 'listed',
      index: 2,
      field: 'url',
      code: 'source-doubled',
      found: twice.url,
    },
    {
      severity: 'error',
      origin: 'declared',
      index: 1,
      field: 'url',
      code: 'source-doubled',
      found: twice.url,
    },
  ])
})

test('names an entry of the list whose address is not of the web', () => {
  const { sources, problems } = mergeSources([{ title: 'A trap', url: 'javascript:alert(1)' }], [])
  expect(sources).toEqual([])
  expect(problems.map(({ severity, field, found }) => [severity, field, found])).toEqual([
    ['error', 'url', 'javascript:alert(1)'],
  ])
})

const url = fc.constantFrom(
  'https://example.org/1',
  'http://example.org/1/',
  'https://example.org/2',
)
const id = fc.option(fc.constantFrom('a', 'b', '1', '2'), { nil: undefined })

test('gives every source an id and an address of its own, whatever comes in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ title: fc.string(), url })),
      fc.array(fc.record({ id, title: fc.string(), url })),
      (inText, inFrontMatter) => {
        const { sources } = mergeSources(inText, inFrontMatter)
        expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length)
        expect(sources.length).toBe(
          new Set([...inText, ...inFrontMatter].map((entry) => entry.url.includes('2'))).size,
        )
      },
    ),
  )
})
