import type { OtherWays } from '../short-forms'
import { type HyphenatedWord, wordsIn } from '../words'

/** What stands for one word of a query: an article must have all words of one of the alternatives. */
export type Term = string[][]

/** Words of a query that are looked at. */
const mostTerms = 12

/**
 * Takes a query apart. „open-source“ is a word („Open-Source-Lizenz“) or two („open source“).
 *
 * @param stopwords in lower case; they count only where nothing else is asked for.
 * @param otherWays of the language, to write a word
 */
export function termsOf(
  query: string,
  stopwords: ReadonlySet<string>,
  otherWays: OtherWays = () => [],
): Term[] {
  const words = wordsIn(query)
  const telling = words.filter((word) => isTelling(word, stopwords))
  const asked = (telling.length > 0 ? telling : words).slice(0, mostTerms)
  return asked.map(({ text, pieces }, index) => [
    [text],
    ...partsOf(text, pieces),
    ...otherWays(text, asked[index + 1]?.text ?? '', asked[index - 1]?.text ?? ''),
  ])
}

/** „U-Bahn“ is no „Bahn“, but „l’été“ is „été“ and „Leser*innen“ are „Leser“. */
function partsOf(text: string, pieces: readonly { text: string }[]): string[][] {
  const parts = pieces.map((piece) => piece.text)
  return parts.length > 1 || (parts.length > 0 && /['’*:_/·]/.test(text)) ? [parts] : []
}

/** “What’s” says nothing, and of “c’est” no part does. */
function isTelling({ text, pieces }: HyphenatedWord, stopwords: ReadonlySet<string>): boolean {
  const isStopword = (word: string) => stopwords.has(word.toLowerCase().replace('’', "'"))
  if (isStopword(text)) return false
  return (
    !/['’]/.test(text) || pieces.length === 0 || !pieces.every((piece) => isStopword(piece.text))
  )
}
