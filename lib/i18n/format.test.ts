import { expect, it } from 'vitest'
import {
  capitalize,
  formatDate,
  formatList,
  formatShare,
  formatShortDate,
  languageName,
  readingMinutes,
} from './format'

/** 179 words a minute in German, 228 in English, 184 on average (https://doi.org/10.1167/iovs.11-8284, table 2). */
it.each([
  ['de', 0, 1],
  ['de', 179, 1],
  ['de', 180, 2],
  ['de', 1790, 10],
  ['en', 228, 1],
  ['en', 229, 2],
  ['en', 1790, 8],
  ['fi', 184, 1],
  ['fi', 185, 2],
])('takes in %s for %i words %i minutes to read', (locale, words, minutes) => {
  expect(readingMinutes(words, locale)).toBe(minutes)
})

it.each([
  ['de', '2026-01-02', '2. Januar 2026', '2. Jan. 2026'],
  ['en', '2026-01-02', '2 January 2026', '2 Jan 2026'],
  ['de', '2026-12-31', '31. Dezember 2026', '31. Dez. 2026'],
  ['fr', '2026-11-01', '1er novembre 2026', '1er nov. 2026'],
  ['pl', '2026-11-01', '1 listopada 2026', '1 lis 2026'],
])('writes in %s the day %s', (locale, day, long, short) => {
  expect(formatDate(day, locale)).toBe(long)
  expect(formatShortDate(day, locale)).toBe(short)
})

it('writes as much of a date as is known', () => {
  expect(formatDate('2026-03', 'de')).toBe('März 2026')
  expect(formatDate('2026-03', 'en')).toBe('March 2026')
  expect(formatDate('2026-11', 'fr')).toBe('novembre 2026')
  expect(formatDate('2026', 'en')).toBe('2026')
})

it('joins names as a language does', () => {
  expect(formatList(['A', 'B', 'C'], 'de')).toBe('A, B und C')
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B and C')
  expect(formatList(['A'], 'en')).toBe('A')
})

it('names languages in a language, and leaves what is none', () => {
  expect(languageName('en', 'de')).toBe('Englisch')
  expect(languageName('de', 'en')).toBe('German')
  expect(languageName('qqq', 'en')).toBe('qqq')
})

it('begins a phrase with a capital as the language has it', () => {
  expect(capitalize('überarbeitet', 'de')).toBe('Überarbeitet')
  expect(capitalize('istanbul', 'tr')).toBe('İstanbul')
  expect(capitalize('', 'de')).toBe('')
})

it.each([
  [0, 17, '0 %'],
  [0, 0, '0 %'],
  [1, 300, '0,33 %'],
  [47, 128, '36 %'],
  [997, 1000, '99 %'],
  [8, 8, '100 %'],
])('writes %i of %i as no larger a share than it is', (part, whole, share) => {
  expect(formatShare(part, whole, 'de').replace('\u00A0', ' ')).toBe(share)
})
