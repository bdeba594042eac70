import { fold } from '../fold'
import type { IndexReader } from './index-reader'
import { lookUp } from './look-up'

/** Of so many letters one may be wrong. */
const lettersPerSlip = 6

/** Letters of the shortest word that is taken for a slip. */
const shortest = 4

/**
 * Proposes another query where words are unknown that may be slips of the keyboard: each is replaced by the nearest word of
 * the index.
 *
 * @returns undefined where a word has none near it, or the new query finds nothing either.
 */
export async function withoutSlips(
  index: IndexReader,
  query: string,
  unknown: readonly string[],
): Promise<string | undefined> {
  if (unknown.length === 0) return undefined
  const known = await index.read('spelling', index.entry.spelling)
  let proposal = query
  for (const word of unknown) {
    const nearest = nearestWord(word, known)
    if (!nearest) return undefined
    proposal = proposal.replace(word, () => nearest)
  }
  const { scores } = await lookUp(index, proposal)
  return scores.size > 0 ? proposal : undefined
}

/** The word with the fewest slips, one in six letters at most; of equal ones that with the same beginning, then the first. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const wanted = fold(word)
  if (wanted.length < shortest) return undefined
  const most = Math.max(1, Math.floor(wanted.length / lettersPerSlip))
  let best: { word: string; slips: number; beginning: number } | undefined
  for (const other of known) {
    const folded = fold(other)
    if (Math.abs(folded.length - wanted.length) > most) continue
    const slips = slipsBetween(wanted, folded)
    if (slips > most || (best && slips > best.slips)) continue
    const beginning = commonBeginning(wanted, folded)
    if (!best || slips < best.slips || beginning > best.beginning)
      best = { word: other, slips, beginning }
  }
  return best?.word
}

/**
 * Letters too many, too few, wrong, or two in the wrong order: the optimal string alignment distance
 * (https://doi.org/10.1145/363958.363994).
 */
export function slipsBetween(a: string, b: string): number {
  let [before, last] = [[0], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const wrong = a[row - 1] === b[column - 1] ? 0 : 1
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (next[column - 1] ?? 0) + 1,
          (last[column] ?? 0) + 1,
          (last[column - 1] ?? 0) + wrong,
          swapped && row > 1 && column > 1
            ? (before[column - 2] ?? 0) + 1
            : Number.POSITIVE_INFINITY,
        ),
      )
    }
    ;[before, last] = [last, next]
  }
  return last[b.length] ?? 0
}

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}
