import { describe, expect, it } from 'vitest'
import type { Quotes } from './quotation-marks'
import { curlQuotes } from './quotes'

const german: Quotes = { '"': ['„', '“'], "'": ['‚', '‘'] }
const english: Quotes = { '"': ['“', '”'], "'": ['‘', '’'] }

describe('curlQuotes', () => {
  it.each([
    ['Er sagte: "Das ist gut."', 'Er sagte: „Das ist gut.“'],
    ['"Was?", fragte er ("leise").', '„Was?“, fragte er („leise“).'],
    ['das "KI"-Modell, das KI-"Modell"', 'das „KI“-Modell, das KI-„Modell“'],
    ['"\'Zitat\' im Zitat", \'"Doppelt" innen\'', '„‚Zitat‘ im Zitat“, ‚„Doppelt“ innen‘'],
    ['"§ 5" und "..." und "(sic) ja"', '„§ 5“ und „...“ und „(sic) ja“'],
    ['"a"/"b" – "c"', '„a“/„b“ – „c“'],
  ])('sets German quotations: %s', (typed, set) => {
    expect(curlQuotes(typed, german)).toBe(set)
  })

  it.each([
    ["Wie geht's? Hans' Auto, 's ist so", 'Wie geht’s? Hans’ Auto, ’s ist so'],
    ["die '90er, seit '89", 'die ’90er, seit ’89'],
    ["Hans' 'Auto' und Max' Rad", 'Hans’ ‚Auto‘ und Max’ Rad'],
  ])('tells German apostrophes from inner quotation marks: %s', (typed, set) => {
    expect(curlQuotes(typed, german)).toBe(set)
  })

  it.each([
    ['"a 27" monitor" and "the 12" record" too', '“a 27" monitor” and “the 12" record” too'],
    ['"a 5" or 6" pipe" fits', '“a 5" or 6" pipe” fits'],
    ['"1984" and "1985" (in "2001")', '“1984” and “1985” (in “2001”)'],
    ["5' 6'' tall, 48° 8' 6'' N", "5' 6'' tall, 48° 8' 6'' N"],
    ['Really?"Yes" …"No"', 'Really?“Yes” …“No”'],
    ['"Page 5", he said: a 3" pipe', '“Page 5”, he said: a 3" pipe'],
    ['"Page 5", he said, "and more"', '“Page 5”, he said, “and more”'],
    ['x="y" and a="5"', 'x=“y” and a=“5”'],
  ])('tells English inches from closing marks: %s', (typed, set) => {
    expect(curlQuotes(typed, english)).toBe(set)
  })

  it.each([
    ["He said, \"It's 'fine'.\"", 'He said, “It’s ‘fine’.”'],
    ["rock 'n' roll in the '80s", 'rock ’n’ roll in the ’80s'],
    ["the readers' view of Pew's 'numbers'", 'the readers’ view of Pew’s ‘numbers’'],
  ])('sets English quotations: %s', (typed, set) => {
    expect(curlQuotes(typed, english)).toBe(set)
  })

  it.each(['ein 10" und ein 5\'-Maß', 'a " b \' c', '„Zitat“ ‚innen‘ “English” «guillemets»'])(
    'leaves alone: %s',
    (typed) => {
      expect(curlQuotes(typed, german)).toBe(typed)
    },
  )

  it.each([
    ["1990'lar, 5'inci ve 2026'da", '1990’lar, 5’inci ve 2026’da'],
    ["1'000, 10'000.50 und 1'234'567 Franken", '1’000, 10’000.50 und 1’234’567 Franken'],
    ["5'1000 und 5'30", "5'1000 und 5'30"],
    ["the 1990's and B2B's", 'the 1990’s and B2B’s'],
    ["5'10\" groß, 48°12'n und 48° 12'n", "5'10\" groß, 48°12'n und 48° 12'n"],
  ])(
    'sets an apostrophe between a number and its ending, not behind feet and minutes: %s',
    (typed, set) => {
      expect(curlQuotes(typed, german)).toBe(set)
    },
  )

  it('closes with a straight mark what a typographic one has opened', () => {
    expect(curlQuotes('„V-JEPA 2"', german)).toBe('„V-JEPA 2“')
  })

  it('looks at each mark of a text once, so that half a million come to an end', () => {
    expect(curlQuotes(" 'a".repeat(500_000), german)).toHaveLength(1_500_000)
  })
})
