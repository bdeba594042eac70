import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { growsInLine } from '@/lib/testing/growth'
import { wordsIn } from './words'

test.each([
  ['Wort für Wort.', ['Wort', 'für', 'Wort']],
  ['Open-Source-Software', ['Open-Source-Software', 'Open', 'Source', 'Software']],
  ['U-Bahn, V-JEPA 2', ['U-Bahn', 'Bahn', 'V-JEPA', 'JEPA', '2']],
  ['– so – und-', ['so', 'und']],
  ['don’t l’été', ['don’t', 'l’été', 'été']],
  [
    "O'Reilly’s l'homme d’affaires",
    ["O'Reilly’s", 'Reilly', "l'homme", 'homme', 'd’affaires', 'affaires'],
  ],
  ['‘so’ und Hans’ Rad', ['so', 'und', 'Hans', 'Rad']],
  ['Leser*innen, Nutzer:in', ['Leser*innen', 'Leser', 'Nutzer:in', 'Nutzer']],
  ['Kund/-innen und Ärzt/in_x', ['Kund/-innen', 'Kund', 'und', 'Ärzt/in', 'Ärzt', 'x']],
  ['Haus:in der und/oder a*b', ['Haus:in', 'Haus', 'der', 'und', 'oder', 'a', 'b']],
  ['J. R. R. Tolkien', ['J. R. R', 'J', 'R', 'R', 'Tolkien']],
  ['Vitamin C. Es ist z. B. gut', ['Vitamin', 'C', 'Es', 'ist', 'z. B', 'z', 'B', 'gut']],
  ['1.000.000, 1,000 und 12\u00a0345', ['1.000.000', '1,000', 'und', '12\u00a0345']],
  ['2026 100 1.5 1.0000 1.000a', ['2026', '100', '1', '5', '1', '0000', '1', '000a']],
  ['col·legi', ['col·legi']],
  ['Node.js 3,5 C++', ['Node.js', 'Node', 'js', '3', '5', 'C++']],
  ['Node.js-Server 3.5', ['Node.js-Server', 'Node', 'js', 'Server', '3', '5']],
  ['Ende. Anfang z.B. hier.', ['Ende', 'Anfang', 'z.B', 'hier']],
  ['§ 5, §§ 823 und §\u00a012a', ['§ 5', '§§ 823', '823', 'und', '§\u00a012a', '12a']],
  ['§ und §a', ['und', 'a']],
  ['C++/C# (Visual-C++), a++b #tag', ['C++', 'C#', 'Visual-C++', 'Visual', 'C++', 'a', 'b', 'tag']],
  ['a_b', ['a', 'b']],
  ['Ver\u00adsicherung', ['Ver\u00adsicherung']],
  ['東京都', ['東京', '京都']],
  ['犬', ['犬']],
  ['می‌خواهم', ['می‌خواهم']],
  [`${'x'.repeat(65)} ${'y'.repeat(64)}`, ['y'.repeat(64)]],
  [`${'x'.repeat(65)}-ja`, ['ja']],
])('finds the words of %s', (text, words) => {
  const found = wordsIn(text).flatMap((word) => [
    word.text,
    ...word.pieces.map((piece) => piece.text),
  ])
  expect(found).toEqual(words)
})

test.each(['§', '§ ', 'a.', 'a-', 'a+', '#', 'a. ', "a'", '1 000 ', '1.000', 'a*in', 'l·'])(
  'finds words among thousands of %j in a time that grows as they do',
  async (unit) => {
    expect(await growsInLine({ start: '', unit }, 10_000, wordsIn)).toBe(true)
  },
)

it('says where each word stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsIn(text))
        for (const { text: form, start, end } of [word, ...word.pieces])
          expect(text.slice(start, end)).toBe(form)
    }),
  )
})
