import { expect, test } from 'vitest'
import type { LinkHealth, QuoteState } from '@/lib/model/source'
import type { Finding } from './check'
import { isDue, nextHealth } from './next-health'

const address = 'https://example.org/a'
const missing: Finding = { outcome: 'missing', status: 404, reason: 'status 404' }
const found: Finding = { outcome: 'reachable', status: 200, reason: 'status 200' }
const busy: Finding = { outcome: 'unknown', status: 503, reason: 'status 503' }

/** The states after one look a day, or several where the days are the same. */
function history(...looks: [day: string, finding: Finding][]): (LinkHealth | undefined)[] {
  let entry: LinkHealth | undefined
  return looks.map(([day, finding]) => {
    entry = nextHealth({ address, quotes: [] }, finding, entry, day)
    return entry
  })
}

test('calls an address gone only after looks on two days, since the first', () => {
  const common = { address, status: 404, goneSince: '2026-11-01' }
  expect(
    history(['2026-11-01', missing], ['2026-11-01', missing], ['2026-11-02', missing]),
  ).toEqual([
    { ...common, checked: '2026-11-01', state: 'unknown' },
    { ...common, checked: '2026-11-01', state: 'unknown' },
    { ...common, checked: '2026-11-02', state: 'gone' },
  ])
})

test('keeps the first day through faults that pass, without calling them gone', () => {
  const [, fault, again] = history(
    ['2026-11-01', missing],
    ['2026-11-02', busy],
    ['2026-11-03', missing],
  )
  expect(fault).toMatchObject({ state: 'unknown', goneSince: '2026-11-01' })
  expect(again).toMatchObject({ state: 'gone', goneSince: '2026-11-01' })
})

test('begins anew after a look that found the page', () => {
  const [, back, again] = history(
    ['2026-11-01', missing],
    ['2026-11-02', found],
    ['2026-11-03', missing],
  )
  expect(back).toEqual({ address, state: 'reachable', checked: '2026-11-02', status: 200 })
  expect(again).toMatchObject({ state: 'unknown', goneSince: '2026-11-03' })
})

test('never calls a passing fault gone, however often it comes', () => {
  const states = history(['2026-11-01', busy], ['2026-11-02', busy], ['2026-11-03', busy])
  expect(states.map((entry) => entry?.state)).toEqual(['unknown', 'unknown', 'unknown'])
  expect(states.at(-1)).not.toHaveProperty('goneSince')
})

test('records a new address and a refusal', () => {
  const movedTo = 'https://example.org/b'
  const moved: Finding = { outcome: 'moved', movedTo, status: 200, reason: 'status 200' }
  const blocked: Finding = { outcome: 'blocked', reason: 'robots.txt' }
  const checked = '2026-11-01'
  expect(history([checked, moved])).toEqual([
    { address, state: 'moved', checked, movedTo, status: 200 },
  ])
  expect(history([checked, blocked])).toEqual([{ address, state: 'blocked', checked }])
})

test.each([
  ['reachable', '2026-11-17', 7, false],
  ['reachable', '2026-11-16', 7, true],
  ['blocked', '2026-11-17', 7, false],
  ['unknown', '2026-11-22', 7, true],
  ['unknown', '2026-11-23', 7, false],
  ['unknown', '2026-11-23', 0, true],
  ['reachable', '2026-11-23', 0, true],
] as const)(
  'finds an address that was %s on %s, with %i days of rest, due: %s',
  (state, checked, rest, due) => {
    expect(isDue({ address, state, checked }, '2026-11-23', rest, [])).toBe(due)
  },
)

test('finds an address due that was never looked at', () => {
  expect(isDue(undefined, '2026-11-23', 7, [])).toBe(true)
})

const quotes = ['A quote.', 'Another one.']
const saying = (...states: QuoteState[]): Finding => ({
  ...found,
  quotes: new Map(states.map((state, index) => [quotes[index] ?? '', state])),
})

/** States and days of the quotes after looks on following days. */
function quotesAfter(...looks: Finding[]): string[] {
  const entry = looks.reduce<LinkHealth | undefined>(
    (previous, finding, index) =>
      nextHealth({ address, quotes }, finding, previous, `2026-11-0${index + 1}`),
    undefined,
  )
  return entry?.quotes?.map(({ state, checked }) => `${state} ${checked}`) ?? []
}

test('keeps what was read of a quote while its page cannot be read', () => {
  expect(quotesAfter(saying('found', 'missing'))).toEqual([
    'found 2026-11-01',
    'missing 2026-11-01',
  ])
  expect(quotesAfter(saying('found', 'missing'), busy, missing)).toEqual([
    'found 2026-11-01',
    'missing 2026-11-01',
  ])
  expect(quotesAfter(saying('missing', 'missing'), saying('found', 'unreadable'))).toEqual([
    'found 2026-11-02',
    'missing 2026-11-01',
  ])
  expect(quotesAfter(busy, busy)).toEqual(['unreadable 2026-11-02', 'unreadable 2026-11-02'])
})

test('finds an address due where a quote is new or altered', () => {
  const entry = nextHealth({ address, quotes }, found, undefined, '2026-11-22')
  expect(isDue(entry, '2026-11-23', 7, quotes)).toBe(false)
  expect(isDue(entry, '2026-11-23', 7, ['A QUOTE'])).toBe(false)
  expect(isDue(entry, '2026-11-23', 7, ['A new quote.'])).toBe(true)
})
