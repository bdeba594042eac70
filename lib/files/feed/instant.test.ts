import { expect, it } from 'vitest'
import { startOfDay } from './instant'

it.each([
  ['2026-11-23', 'Europe/Berlin', '2026-11-23T00:00:00+01:00'],
  ['2026-07-01', 'Europe/Berlin', '2026-07-01T00:00:00+02:00'],
  // Clocks went forward at 2:00 on this day, so that midnight still had the winter's offset.
  ['2026-03-29', 'Europe/Berlin', '2026-03-29T00:00:00+01:00'],
  ['2026-03-08', 'America/Los_Angeles', '2026-03-08T00:00:00-08:00'],
  ['2026-11-01', 'America/Los_Angeles', '2026-11-01T00:00:00-07:00'],
  ['2026-01-01', 'Asia/Kathmandu', '2026-01-01T00:00:00+05:45'],
  ['2026-01-01', 'America/St_Johns', '2026-01-01T00:00:00-03:30'],
  ['2026-01-01', 'UTC', '2026-01-01T00:00:00+00:00'],
])('writes the start of %s in %s', (date, zone, expected) => {
  expect(startOfDay(date, zone)).toBe(expected)
})
