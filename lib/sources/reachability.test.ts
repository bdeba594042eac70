import { expect, test } from 'vitest'
import type { LinkHealth } from '@/lib/model/source'
import { mainAddress, reachabilityOf } from './reachability'

const address = 'http://example.org/page'
const checked = '2026-11-23'
const source = (health?: LinkHealth) => ({ id: '1', title: 'A page', url: address, health })
const archive = 'https://archive.example/page'

test('tells the day on which a source was there', () => {
  expect(reachabilityOf(source({ address, checked, state: 'reachable' }))).toEqual({
    state: 'reachable',
    on: checked,
  })
})

test('tells where a source has moved to, unless that is the same address', () => {
  const movedTo = 'https://example.org/new'
  expect(reachabilityOf(source({ address, checked, state: 'moved', movedTo }))).toEqual({
    state: 'moved',
    on: checked,
    to: movedTo,
  })
  const secure = 'https://example.org/page/'
  expect(reachabilityOf(source({ address, checked, state: 'moved', movedTo: secure }))).toEqual({
    state: 'reachable',
    on: checked,
  })
})

test('says nothing where nobody looked or nothing was learnt', () => {
  expect(reachabilityOf(source())).toBeUndefined()
  expect(reachabilityOf(source({ address, checked, state: 'blocked' }))).toBeUndefined()
  expect(
    reachabilityOf(source({ address, checked, state: 'unknown', goneSince: checked })),
  ).toBeUndefined()
})

test('leads to the archived copy of a source that is gone, and only then', () => {
  const gone = source({ address, checked, state: 'gone', goneSince: '2026-11-01' })
  expect(reachabilityOf(gone)).toEqual({ state: 'gone', since: '2026-11-01' })
  expect(mainAddress({ ...gone, archive })).toBe(archive)
  expect(mainAddress(gone)).toBe(address)
  expect(mainAddress({ ...source({ address, checked, state: 'reachable' }), archive })).toBe(
    address,
  )
})
