import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { benchCorpus } from '@/scripts/bench/search/bench-corpus'
import { pagefindQuery } from './query'
import { type Searchable, searchRecords } from './records'
import { excerptParts, withoutSeams } from './seams'
import { searchIndexFiles } from './write-index'

interface Result {
  url: string
  excerpt: string
  meta: Record<string, string>
  filters: Record<string, string[]>
}

interface Pagefind {
  search(
    query: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Result> }[] }>
}

const corpus = benchCorpus('de', { topics: 10, perTopic: 3, others: 0 })

const shipping: Searchable = {
  url: '/de/posts/schifffahrt',
  locale: 'de',
  title: 'Neues von der Donaudampfschifffahrt',
  text: 'Große Dampfschifffahrt: die Gewässer der <b>Donau</b>. Alle Algorithmen der Hafenmeisterei.',
  date: '2019-02-28',
  tags: ['ships'],
  tagNames: ['Seefahrt'],
  level: 'none',
  label: 'Ohne KI geschrieben',
}

const computing: Searchable = {
  ...shipping,
  url: '/de/posts/informatik',
  title: 'Neues aus der Informatik',
  text: 'Ein Algorithmus für Open-Source-Software. Die Schifffahrt nutzt KI-Modelle auf der U-Bahn.',
  tagNames: [],
  level: 'generated-none',
  label: 'Mit KI erstellt',
}

let folder: string
let pagefind: Pagefind

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'search-'))
  const records = searchRecords([...corpus.posts, shipping, computing])
  for (const file of await searchIndexFiles(records)) {
    await mkdir(path.dirname(path.join(folder, file.path)), { recursive: true })
    await writeFile(path.join(folder, file.path), file.content)
  }
  vi.stubGlobal('fetch', async (address: string) => {
    const file = new URL(address)
    file.search = ''
    return new Response(await readFile(file))
  })
  const script = pathToFileURL(path.join(folder, 'pagefind.js')).href
  pagefind = await import(/* @vite-ignore */ script)
})

afterAll(async () => {
  vi.unstubAllGlobals()
  await rm(folder, { recursive: true })
})

async function search(query: string, filters: Record<string, string> = {}): Promise<Result[]> {
  const { results } = await pagefind.search(pagefindQuery(query), { filters })
  return Promise.all(results.slice(0, 10).map((result) => result.data()))
}

async function found(query: string, filters?: Record<string, string>): Promise<string[]> {
  return (await search(query, filters)).map((result) => result.url)
}

test.each(corpus.queries)('finds the articles on $query', async ({ query, expected }) => {
  expect(expected).toHaveLength(3)
  expect(await found(query)).toEqual(expect.arrayContaining(expected))
})

test('marks the compound whose part was asked for, without a trace of the seam', async () => {
  const [result] = await search('Schifffahrt', { level: 'none' })
  const hits = excerptParts(result?.excerpt ?? '').filter((part) => part.hit)
  expect(hits.map((part) => part.text)).toEqual(['Dampfschifffahrt:'])
  expect(result?.meta.title).not.toBe(shipping.title)
  expect(withoutSeams(result?.meta.title ?? '')).toBe(shipping.title)
})

test.each([
  ['grosse', shipping.url],
  ['Gewaesser', shipping.url],
  ['Gewasser', shipping.url],
  ['Seefahrten', shipping.url],
  ['Algorithmus', shipping.url],
  ['opensource', computing.url],
  ['open-source', computing.url],
  ['KI Modell', computing.url],
  ['U-Bahn', computing.url],
])('finds by %s', async (query, url) => {
  expect(await found(query)).toContain(url)
})

test('keeps hidden terms out of the excerpt', async () => {
  const result = (await search('Algorithmus')).find(({ url }) => url === shipping.url)
  expect(result?.excerpt).toContain('Algorithmen')
  expect(result?.excerpt).not.toContain('lgorithmus')
})

test('filters by tag, year and level', async () => {
  expect(await found('Schifffahrt', { level: 'none' })).toEqual([shipping.url])
  expect(await found('Schifffahrt', { level: 'generated-none' })).toEqual([computing.url])
  expect(await found('Schifffahrt', { year: '2019', tag: 'ships' })).toHaveLength(2)
  expect(await found('Schifffahrt', { year: '2020' })).toEqual([])
})

test('gives date and label with a result and does not search them', async () => {
  const [result] = await search('Donau')
  expect(result?.filters.date).toEqual(['2019-02-28'])
  expect(result?.filters.label).toEqual(['Ohne KI geschrieben'])
  expect(await found('geschrieben')).toEqual([])
})
