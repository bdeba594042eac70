import { expect, it } from 'vitest'
import { isCalendarDate, probableDate } from './probable-date'

it.each([
  ['2026-1-5', '2026-01-05'],
  ['2026/01/05', '2026-01-05'],
  ['2026.01.05', '2026-01-05'],
  ['20260105', '2026-01-05'],
  ['2026-01-05T10:00:00Z', '2026-01-05'],
  ['2026-01-05 10:00:00 +0100', '2026-01-05'],
  ['05.01.2026', '2026-01-05'],
  ['5. 1. 2026', '2026-01-05'],
  ['24/12/2026', '2026-12-24'],
  ['12/24/2026', '2026-12-24'],
  ['5 January 2026', '2026-01-05'],
  ['Jan 5, 2026', '2026-01-05'],
  ['5. März 2026', '2026-03-05'],
  ['Mon, 05 Oct 2026 10:00:00 GMT', '2026-10-05'],
])('reads %j as %s', (text, day) => {
  expect(probableDate(text)).toBe(day)
})

it.each(['2026-13-25', '2026-02-30', '01/05/2026', 'tomorrow', '', '2026', '99.99.2026'])(
  'takes %j for no day',
  (text) => {
    expect(probableDate(text)).toBeUndefined()
  },
)

it('knows the days of a year', () => {
  expect(['2024-02-29', '2026-02-29', '2026-00-10', '2026-1-1'].map(isCalendarDate)).toEqual([
    true,
    false,
    false,
    false,
  ])
})
