import { expect, test } from 'vitest'
import { type Searchable, searchRecords } from './records'

const german: Searchable = {
  url: '/de/posts/beitrag',
  locale: 'de',
  title: 'Krankenversicherung',
  text: 'Die Versicherung. Neue Risiken.',
  date: '2026-11-20',
  tags: ['insurance'],
  tagNames: ['Pflegeversicherung'],
  level: 'generated-none',
  label: 'Mit KI erstellt · keine Prüfung dokumentiert',
}
const other: Searchable = { ...german, url: '/de/posts/risiko', text: 'Das Risiko.', tagNames: [] }
const english: Searchable = { ...german, url: '/en/posts/a', locale: 'en', tagNames: ['Insurance'] }

test('makes a record with seams in title, text and names of tags', () => {
  const [record] = searchRecords([german, other, english])
  expect(record).toEqual({
    url: '/de/posts/beitrag',
    language: 'de',
    content: 'Die Versicherung. Neue Risiken.',
    meta: { title: 'Kranken~versicherung', tags: 'Pflege~versicherung', terms: 'risiko' },
    filters: {
      tag: ['insurance'],
      year: ['2026'],
      level: ['generated-none'],
      date: ['2026-11-20'],
      label: ['Mit KI erstellt · keine Prüfung dokumentiert'],
    },
    sort: { date: '2026-11-20' },
  })
})

test('leaves other languages as they are written', () => {
  const [, , record] = searchRecords([german, other, english])
  expect(record?.language).toBe('en')
  expect(record?.meta).toEqual({ title: 'Krankenversicherung', tags: 'Insurance' })
})

test('takes no fields for what an article lacks', () => {
  const [, record] = searchRecords([german, other])
  expect(record?.meta).toEqual({ title: 'Kranken~versicherung' })
})

test('takes the force from words that Pagefind obeys', () => {
  const text = '___PAGEFIND_WEIGHT___9 ______END_PAGEFIND_WEIGHT___'
  const [record] = searchRecords([{ ...english, text }])
  expect(record?.content).toBe('__PAGEFIND_WEIGHT__9 __END_PAGEFIND_WEIGHT__')
})
