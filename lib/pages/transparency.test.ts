import { expect, it } from 'vitest'
import { toCsv } from '@/lib/files/csv'
import { transparencyCsv, transparencyJson } from '@/lib/files/transparency-data'
import { makePost, makeReview } from '@/lib/testing/posts'
import { makeSite, translatorFor } from '@/lib/testing/site'
import { transparencyOf } from './transparency'

const german = makePost({
  record: { use: 'generated', review: makeReview() },
  updated: '2026-03-01',
  corrections: [{ date: '2026-02-01', text: 'Alt.' }],
})
const english = makePost({
  locale: 'en',
  slug: 'example',
  title: '=1+1, "quoted"',
  record: { use: 'translated', translatedFrom: 'de' },
  corrections: [{ date: '2026-02-05', text: 'New.' }],
})
const changed = makePost({
  id: 'other',
  slug: 'anders',
  record: { use: 'generated', review: makeReview({ validity: 'changed' }) },
})

const site = await makeSite({ posts: [german, english, changed] })

it('counts versions by level and language', () => {
  const { total, counts } = transparencyOf(site)
  expect(total).toBe(3)
  expect(counts.map(({ level, total, perLocale }) => [level, total, perLocale])).toEqual([
    ['translated-none', 1, { en: 1 }],
    ['generated-substantive', 1, { de: 1 }],
    ['generated-changed', 1, { de: 1 }],
  ])
})

it('counts a review only while it holds', () => {
  expect(transparencyOf(site).reviewed).toBe(1)
})

it('lists corrections from the newest on', () => {
  expect(transparencyOf(site).corrections.map(({ text }) => text)).toEqual(['New.', 'Alt.'])
})

it('finds translations that are older than their originals', async () => {
  expect(transparencyOf(site).outdated).toEqual([{ post: english, original: german }])
  expect(
    transparencyOf(await makeSite({ posts: [german, { ...english, updated: '2026-03-01' }] }))
      .outdated,
  ).toEqual([])
})

it('gives codes and labels of every version as JSON and CSV', async () => {
  const wording = {
    locale: 'de',
    t: translatorFor('de'),
    siteUrl: 'https://www.example.org',
  } as const
  const { versions, levels } = transparencyJson(site, wording)
  expect(versions[1]).toMatchObject({
    language: 'en',
    level: 'translated-none',
    label: 'Von KI übersetzt · ohne Prüfvermerk',
    corrections: 1,
  })
  expect(levels[0]).toEqual({
    level: 'translated-none',
    label: 'Von KI übersetzt · ohne Prüfvermerk',
    total: 1,
    languages: { en: 1 },
  })
  const [header, , row] = transparencyCsv(site.posts, wording).split('\r\n')
  expect(header?.split(',').slice(0, 5)).toEqual(['language', 'url', 'title', 'level', 'label'])
  expect(row).toMatch(
    /^en,https:\/\/www\.example\.org\/en\/posts\/example,"'=1\+1, ""quoted""",translated-none,/,
  )
})

it('writes CSV that a spreadsheet does not run', () => {
  expect(toCsv(['a', 'b'], [['@SUM(A1)', -1]])).toBe("a,b\r\n'@SUM(A1),-1\r\n")
  expect(toCsv(['a'], [['one\ntwo'], [undefined]])).toBe('a\r\n"one\ntwo"\r\n\r\n')
})
