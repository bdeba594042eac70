import { expect, it, test } from 'vitest'
import { toLatin } from '@/lib/model/slug'
import { fold } from './fold'

/** Letters of the languages that are written with Latin letters in Europe, and of those that borrowed them. */
const latin = [
  [0xc0, 0x17f],
  [0x1cd, 0x1dc],
  [0x1de, 0x1f5],
  [0x1f8, 0x21b],
  [0x1e00, 0x1e9b],
  [0x1e9e, 0x1e9e],
  [0x1ea0, 0x1ef9],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
)

it('writes Latin letters as slugs do where a language has no digraphs', () => {
  const different = latin
    .filter((letter) => /\p{L}/u.test(letter))
    .filter((letter) => fold(letter) !== toLatin(letter, 'fr').toLowerCase())
  expect(latin.length).toBeGreaterThan(500)
  expect(different).toEqual([])
})

test.each([
  ['Łódź', 'lodz'],
  ['GRÖẞE', 'grosse'],
  ['U-Bahn', 'ubahn'],
  ['ΟΔΌΣ', 'οδοσ'],
  ['Ёлка', 'елка'],
  ['שָׁלוֹם', 'שלום'],
  ['مُحَمَّد', 'محمد'],
  ['Ver\u00adsiche\u200brung', 'versicherung'],
  ['ﬁnden', 'finden'],
  ['हिन्दी', 'हिनदी'],
])('takes %s for %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
})
