import { expect, it } from 'vitest'
import { formatDate, formatShortDate } from './format'

it.each([
  ['de', '1. November 2026', '1. Nov. 2026'],
  ['en', '1 November 2026', '1 Nov 2026'],
  ['fr', '1er novembre 2026', '1er nov. 2026'],
  ['pl', '1 listopada 2026', '1 lis 2026'],
])('writes a day as it is written in %s', (locale, long, short) => {
  expect([formatDate('2026-11-01', locale), formatShortDate('2026-11-01', locale)]).toEqual([
    long,
    short,
  ])
})

it('writes no more of a date than is known', () => {
  expect([formatDate('2026-11', 'fr'), formatDate('2026', 'fr')]).toEqual(['novembre 2026', '2026'])
})
