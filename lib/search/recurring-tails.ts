import { foldGerman, isInflected, isSeam, linkedWords, linkingLetters } from './german'

/** Letters that the shortest half of a compound has. */
export const shortest = 3

/** Letters from which a half says enough that the other one may be unknown. */
export const telling = 6

/**
 * Long second halves of compounds that no text uses alone: they begin another noun, as „Versicherungspolice“ shows
 * „Versicherung“, or follow several known words.
 *
 * @param nouns in lower case.
 * @param known words of the corpus and known second halves, folded.
 * @returns the second halves, folded.
 */
export function recurringTails(
  nouns: ReadonlySet<string>,
  known: { words: ReadonlySet<string>; tails: ReadonlySet<string> },
): string[] {
  const tails = new Set([...tailsThatBegin(nouns), ...tailsOfSeveral(nouns, known.words)])
  return [...tails].filter((tail) => !beginsWithLink(tail, [tails, known.tails]))
}

/** The two halves of a word. */
type Cut = [head: string, tail: string]

/** Every way to cut a word in two, the longest second half first. */
export function halves(word: string): Cut[] {
  return Array.from({ length: Math.max(0, word.length - 2 * shortest + 1) }, (_, index) => {
    const at = shortest + index
    return [word.slice(0, at), word.slice(at)]
  })
}

function* longTails(nouns: Iterable<string>): Generator<Cut> {
  for (const noun of nouns)
    for (const cut of halves(noun)) {
      if (cut[1].length < telling) break
      yield cut
    }
}

function tailsThatBegin(nouns: ReadonlySet<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const noun of nouns) for (const [head] of halves(noun)) beginnings.add(foldGerman(head))
  const isBeginning = (word: string) => word.length >= telling - 1 && beginnings.has(word)
  const tails = new Set<string>()
  for (const [head, tail] of longTails(nouns)) {
    const folded = foldGerman(tail)
    const begins = isBeginning(folded) || isInflected(folded, isBeginning)
    if (begins && isSeam(head, tail)) tails.add(folded)
  }
  return tails
}

/**
 * The words before must differ in their last letter: what always follows the same one is cut in the wrong place
 * (letter variety: Z. S. Harris, “From Phoneme to Morpheme”, https://doi.org/10.2307/411036).
 */
function tailsOfSeveral(nouns: Iterable<string>, words: ReadonlySet<string>): Set<string> {
  const letterBefore = new Map<string, string>()
  const tails = new Set<string>()
  for (const [head, tail] of longTails(nouns)) {
    if (!linkedWords(foldGerman(head)).some((word) => words.has(word))) continue
    if (!isSeam(head, tail)) continue
    const folded = foldGerman(tail)
    const letter = head.slice(-1)
    if ((letterBefore.get(folded) ?? letter) !== letter) tails.add(folded)
    letterBefore.set(folded, letter)
  }
  return tails
}

/** Whether a second half is one letter or two too long: „sbeitrag“ beside „Beitrag“. */
function beginsWithLink(tail: string, tails: readonly ReadonlySet<string>[]): boolean {
  return linkingLetters.some(
    (link) => tail.startsWith(link) && tails.some((known) => known.has(tail.slice(link.length))),
  )
}
