/**
 * Makes words alike that a reader would take for the same: letter case, accents, ligatures and what cannot be seen fall
 * away, „Łódź“ becomes `lodz`, „Größe“ `grosse`. A test holds it to the letters of `lib/model/slug`, which are
 * too many for a reader's browser; other alphabets keep their own letters.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(unheard, '')
    .replace(ownLetters, (letter) => latin[letter] ?? letter)
}

/** Accents, the vowel signs of Arabic (https://www.unicode.org/reports/tr53/), what holds words and numbers together, the first sign of „§§“, and what has no width. */
const unheard =
  /[\p{Diacritic}\p{Default_Ignorable_Code_Point}\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u2010\u2011.,'’*:_/\s-]|§(?=§)/gu

/** Letters that Unicode does not take apart. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
  ŋ: 'ng',
  ĸ: 'q',
  ə: 'a',
  ǥ: 'g',
  ʒ: 'zh',
  ς: 'σ',
}

const ownLetters = new RegExp(`[${Object.keys(latin).join('')}]`, 'g')
