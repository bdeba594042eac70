import { expect, test } from 'vitest'
import { addressOf, isEmpty, readQuery } from './address'

const open = { q: '', tag: '', year: '', level: '' }

test.each([
  ['', open],
  ['?q=Ma%C3%9F+%26+Mitte', { ...open, q: 'Maß & Mitte' }],
  ['?q=x&tag=ai&year=2026&level=none', { q: 'x', tag: 'ai', year: '2026', level: 'none' }],
])('reads and writes the address with %j', (search, query) => {
  expect(readQuery(search)).toEqual(query)
  expect(addressOf('/de/search', query)).toBe(`/de/search${search}`)
})

test('leaves out spaces around words and parameters that it does not know', () => {
  expect(readQuery('?q=%20a%20&utm=x')).toEqual({ ...open, q: 'a' })
})

test('knows a query that asks for nothing', () => {
  expect(isEmpty(open)).toBe(true)
  expect(isEmpty({ ...open, year: '2026' })).toBe(false)
})
