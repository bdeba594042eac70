import { afterEach, expect, it, vi } from 'vitest'
import { countWords } from './words'

afterEach(() => {
  vi.restoreAllMocks()
})

it.each([
  [['Ein Satz, zwei Wörter.'], 'de', 4],
  [['Eins zwei', '', 'drei'], 'de', 3],
  [["It's 3.5 °C — fine"], 'en', 4],
  [['これは日本語です'], 'ja', 4],
  [['— … „“ !'], 'de', 0],
])('counts %j in %s', (blocks, locale, expected) => {
  expect(countWords(blocks, locale)).toBe(expected)
})

it('counts a long block as it counts its parts', () => {
  const sentence = 'Das ist ein Satz mit Übergrößenträgern. '
  expect(countWords([sentence.repeat(500)], 'de')).toBe(500 * countWords([sentence], 'de'))
})

it('never gives the segmenter more than a piece, since on Node 20 it needs the square of its length', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
  const blocks = ['wort '.repeat(200_000), 'w'.repeat(100_000), 'kurz']
  expect(countWords(blocks, 'de')).toBeGreaterThan(200_000)
  expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(1001)
})
