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
  [['「これは、日本語 です。」'], 'ja', 4],
  [['— … „“ !'], 'de', 0],
])('counts %j in %s', (blocks, locale, expected) => {
  expect(countWords(blocks, locale)).toBe(expected)
})

it.each([
  [
    'de',
    'Die „KI“-Texte (z. B. von 3,5 Mio. Leser*innen, 10.000 bis 1.000.000,5) sind’s: A/B, C++!',
  ],
  ['en', "It's the U.S.A.'s 3.14-based e-mail: foo_bar, rock'n'roll & co. 10:30 a.m. I/O"],
  ['fr', 'L’an 2000, aujourd’hui : « c’est-à-dire » 1 000 000 d’euros… qu’il faut'],
  ['pl', 'Zażółć gęślą jaźń, 12,5 tys. zł; „nie-dość” np. w r. 2024'],
  ['ar', 'هذا نصّ قصير، فيه ٣٫٥ كلمات: «وبعضها» مُشَكَّل'],
  ['hi', 'यह एक छोटा वाक्य है।'],
  ['el', 'Η γρήγορη αλεπού · 3,5 χιλ.'],
  [
    'de',
    'Donau\u00addampf\u200bschiff e\u0301tude 🤖 1️⃣ → ½ m² https://example.org/a?b=c a@b.example',
  ],
])('counts in %s what the rules of Unicode count', (locale, text) => {
  const segments = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  expect(countWords([text], locale)).toBe(segments.filter(({ isWordLike }) => isWordLike).length)
})

it('counts a long block as it counts its parts', () => {
  const sentence = 'Das ist ein Satz mit Übergrößenträgern. '
  expect(countWords([sentence.repeat(500)], 'de')).toBe(500 * countWords([sentence], 'de'))
})

it('never gives the segmenter more than a piece, since on Node 20 it needs the square of its length', () => {
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment')
  const blocks = ['語 '.repeat(20_000), 'です'.repeat(5000), 'これ']
  expect(countWords(blocks, 'ja')).toBeGreaterThan(20_000)
  expect(segment.mock.calls.length).toBeGreaterThan(10)
  expect(Math.max(...segment.mock.calls.map(([text]) => text.length))).toBeLessThanOrEqual(1001)
})
