import { wordsIn } from '../words'

/** What stands for one word of a query: an article must have all words of one of the alternatives. */
export type Term = string[][]

/** Words of a query that are looked at. */
const mostTerms = 12

/**
 * Takes a query apart. „open-source“ is a word („Open-Source-Lizenz“) or two („open source“).
 *
 * @param stopwords in lower case; they count only where nothing else is asked for.
 */
export function termsOf(query: string, stopwords: ReadonlySet<string>): Term[] {
  const words = wordsIn(query)
  const telling = words.filter(({ text }) => !stopwords.has(text.toLowerCase()))
  const terms = (telling.length > 0 ? telling : words).map(({ text, pieces }) => {
    const parts = pieces.map((piece) => piece.text)
    return parts.length > 1 ? [[text], parts] : [[text]]
  })
  return terms.slice(0, mostTerms)
}
