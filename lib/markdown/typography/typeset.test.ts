import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeset } from './typeset'

describe('typeset', () => {
  it('sets a German title', () => {
    expect(typeset('"Sackgasse" -- und V-JEPA 2...', 'de')).toBe('„Sackgasse“\u00a0– und V-JEPA 2…')
  })

  it('sets an English title', () => {
    expect(typeset('Meta\'s "dead end"---and V-JEPA 2...', 'en')).toBe(
      'Meta’s “dead end”—and V-JEPA 2…',
    )
  })

  it.each([
    ['de', 'Wort -- Wort --- Wort', 'Wort~– Wort~– Wort'],
    ['de', 'Wort---Wort, 10--12', 'Wort – Wort, 10–12'],
    ['de', 'So -- ja --, aber (so -- so --) und so --.', 'So~– ja~–, aber (so~– so~–) und so~–.'],
    ['de', 'Oder --- nein ---; so', 'Oder~– nein~–; so'],
    ['en', 'word --, word', 'word~–, word'],
    ['en', 'word -- word --- word', 'word~– word~— word'],
    ['de', 'Wort – Wort', 'Wort~– Wort'],
    ['en', 'word---word, 10--12', 'word—word, 10–12'],
  ] as const)('sets dashes (%s): %s', (locale, typed, set) => {
    expect(typeset(typed, locale)).toBe(set.replaceAll('~', '\u00a0'))
  })

  it.each([
    'npm run build --help',
    'mit „–“ oder (--help)',
    'a --> b <-- c',
    '-----',
    'A - B',
    'Ende....',
  ])('takes no hyphens or dots for punctuation in: %s', (typed) => {
    expect(typeset(typed, 'de')).toBe(typed)
  })

  it.each([
    ['de', 'z. B. 10 %, d. h. 10 kB; i. d. R. 5', 'z.~B. 10~%, d.~h. 10~kB; i.~d.~R. 5'],
    ['de', 'S. 5, Nr. 3, § 5 und 1,2 Milliarden', 'S.~5, Nr.~3, §~5 und 1,2~Milliarden'],
    ['de', '20 Uhr, 5 m² und 3 km³, Rn. 7', '20~Uhr, 5~m² und 3~km³, Rn.~7'],
    ['de', '10 Mio. € und 3,5 Mrd. Euro', '10~Mio.~€ und 3,5~Mrd.~Euro'],
    ['de', '10 000 oder 1 250 000 Euro', '10~000 oder 1~250~000~Euro'],
    ['en', '10 kB, p. 5, No. 3, 1.2 billion', '10~kB, p.~5, No.~3, 1.2~billion'],
    ['fr', 'p. 5, no 3, art. 50 : 1,2 milliards', 'p.~5, no~3, art.~50~: 1,2~milliards'],
    ['fr', 'à 10:30, http ://x et C ++', 'à 10:30, http ://x et C ++'],
    ['pl', 'W lesie i w domu, a 5 mln z nich', 'W~lesie i~w~domu, a~5~mln z~nich'],
    ['de', 'am 11. Juni 2025, 5. Mai. 3. Märzhasen', 'am 11.~Juni 2025, 5.~Mai. 3. Märzhasen'],
    ['en', 'on 11 June 2025, in 2025 June', 'on 11~June 2025, in 2025 June'],
    ['pl', '11 czerwca 2025', '11~czerwca 2025'],
    ['de-', '11. Juni', '11.~Juni'],
    ['pl', 'Typ A-b z o.o., s. 5, nr 3', 'Typ A-b z~o.o., s.~5, nr~3'],
  ] as const)('binds numbers and abbreviations (%s): %s', (locale, typed, set) => {
    expect(typeset(typed, locale)).toBe(set.replaceAll('~', '\u00a0'))
  })

  it.each([
    ['Quoi ? Vraiment ! Oui ; « ça » (non ?)', 'Quoi_? Vraiment_! Oui_; «_ça_» (non_?)'],
    ['"Quoi ?" dit-il', '«_Quoi_?_» dit-il'],
    ['x ?= y, !important', 'x ?= y, !important'],
  ])('sets narrow blanks in French: %s', (typed, set) => {
    expect(typeset(typed, 'fr')).toBe(set.replaceAll('_', '\u202f'))
  })

  it.each([
    '10 Beispiele',
    'um 5 sagte er',
    'GPS. 5',
    'im Jahr 2013 100 Seiten',
    'am Ende. 5 Leser',
  ])('leaves other spaces alone: %s', (typed) => {
    expect(typeset(typed, 'de')).toBe(typed)
  })

  it('keeps every letter and digit', () => {
    const words = fc.constantFrom(
      '"',
      "'",
      '--',
      '---',
      '...',
      ' ',
      'a',
      'z. B.',
      '5',
      '%',
      '-',
      '(',
      ')',
      '\n',
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }),
        fc.constantFrom('de', 'en'),
        (parts, locale) => {
          const once = typeset(parts.join(''), locale)
          expect(once).not.toContain('\0')
          expect(once.replace(/[^\p{L}\p{N}]/gu, '')).toBe(
            parts.join('').replace(/[^\p{L}\p{N}]/gu, ''),
          )
        },
      ),
    )
  })
})

it.each([
  ['se', '"ná" ja \'ná\'', '”ná” ja ’ná’'],
  ['gd', '"seo" agus \'seo\'', '“seo” agus ‘seo’'],
  ['rm', '"quai" e \'quai\'', '«quai» e ‹quai›'],
  ['tlh', "\"a\" 'b' c'd", '"a" \'b\' c’d'],
])('sets both marks of a quotation alike in %s', (locale, typed, set) => {
  expect(typeset(typed, locale)).toBe(set)
})
