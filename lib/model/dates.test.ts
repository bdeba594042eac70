import { describe, expect, it } from 'vitest'
import { newerSince } from './dates'

const original = { date: '2026-01-01', corrections: [] }
const translation = { date: '2026-01-01', corrections: [], disclosure: {} }
const corrected = { ...original, corrections: [{ date: '2026-02-01' }] }

describe('an original is newer', () => {
  it.each([
    ['after an update', { ...original, updated: '2026-02-01' }, translation, { day: '2026-02-01' }],
    ['after a correction', corrected, translation, { day: '2026-02-01' }],
    ['not by its own day', { ...original, date: '2026-03-01' }, translation, undefined],
    ['not after a correction of both', corrected, { ...translation, ...corrected }, undefined],
    [
      'where a review names another text, whatever the days say',
      original,
      { ...translation, updated: '2026-03-01', disclosure: { originalChanged: true } },
      {},
    ],
    [
      'not where a review names this very text',
      corrected,
      { ...translation, disclosure: { originalChanged: false } },
      undefined,
    ],
  ])('%s', (_, from, to, day) => {
    expect(newerSince(to, from)).toEqual(day)
  })
})
