import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { nearestWord, slipsBetween } from './slips'

test.each([
  ['haus', 'haus', 0],
  ['haus', 'hasu', 1],
  ['haus', 'maus', 1],
  ['haus', 'aus', 1],
  ['haus', 'hauss', 1],
  ['', 'ab', 2],
  ['abcd', 'badc', 2],
  ['ca', 'abc', 3],
])('counts the slips between %s and %s', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips)
})

it('counts as many slips there as back, and never more than letters', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(slipsBetween(a, b)).toBe(slipsBetween(b, a))
      expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length))
      expect(slipsBetween(a, a)).toBe(0)
    }),
  )
})

const known = ['Garten', 'Gärten', 'Karten', 'Kartoffelernte', 'Warte', 'Zug']

test.each([
  ['Gaten', 'Garten'],
  ['Kaarten', 'Karten'],
  ['Karoffelenrte', 'Kartoffelernte'],
  ['Kroffelenrte', undefined],
  ['Zgu', undefined],
  ['Zebra', undefined],
])('takes %s for a slip of %s', (typed, meant) => {
  expect(nearestWord(typed, known)).toBe(meant)
})
