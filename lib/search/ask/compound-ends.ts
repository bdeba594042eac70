import { fold } from '../fold'
import { inflected, type Wanted } from './forms'
import type { IndexReader } from './index-reader'

/** Each may load a shard. */
const mostCompounds = 5

/**
 * Finds nouns of which a word of a query is the second half, by the query's word for it that the half is one: an index of few
 * articles has no other („Pumpe“ finds „Wärmepumpe“). They are looked for among the most widespread words, which are loaded
 * where nothing is found in any case, for slips.
 *
 * @returns in their own spelling; none where the language knows no compounds
 */
export async function compoundsEndingIn(index: IndexReader, word: Wanted): Promise<string[]> {
  const { canEndCompound, stopwords } = index
  if (!canEndCompound) return []
  const known = await index.read('spelling', index.entry.spelling)
  const ends = (noun: string) =>
    endsOf(noun, word).some(([head, tail]) => !stopwords.has(tail) && canEndCompound(head, tail))
  return known.filter((noun) => isCapitalised(noun) && ends(noun)).slice(0, mostCompounds)
}

/** The ways to cut a noun before the word or one of its inflected forms, in lower case. */
function endsOf(noun: string, { ranges, match }: Wanted): [head: string, tail: string][] {
  const lower = noun.toLowerCase()
  if (!ranges.some((beginning) => fold(lower).lastIndexOf(beginning) > 0)) return []
  return Array.from(lower, (_, at): [string, string] => [lower.slice(0, at), lower.slice(at)])
    .slice(1)
    .filter(([, tail]) => (match(tail) ?? 0) >= inflected)
}

function isCapitalised(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase()
}
