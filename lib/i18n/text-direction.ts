import { directionOf, type Locale } from '@/lib/model/locales'

/** Letters of scripts that are written from right to left (https://www.unicode.org/reports/tr9/#R). */
const turnedLetter =
  /[\p{Script=Arab}\p{Script=Hebr}\p{Script=Syrc}\p{Script=Thaa}\p{Script=Nkoo}\p{Script=Adlm}\p{Script=Rohg}]/gu
const letter = /\p{L}/gu

/**
 * For `dir`: the direction of words most letters of which are written the other way than the language around them, as
 * those of a quotation; undefined where they run its way. The first letter, by which `dir="auto"` goes, would turn a whole sentence that begins with a foreign word.
 */
export function otherDirection(text: string, locale: Locale): 'ltr' | 'rtl' | undefined {
  const own = directionOf(locale)
  const turned = text.match(turnedLetter)?.length ?? 0
  if (turned === 0 && own === 'ltr') return undefined
  const letters = text.match(letter)?.length ?? 0
  const direction = turned > letters / 2 ? 'rtl' : 'ltr'
  return letters === 0 || direction === own ? undefined : direction
}
