import {
  foldGerman,
  hasLinkingS,
  headWords,
  isInflected,
  isPlausibleHead,
  isSeam,
  uninflected,
} from './german'
import { halves, recurringTails, shortest, telling } from './recurring-tails'

/** Letters of the longest words that are looked at; beyond stands no language but addresses and codes. */
const longest = 64

/** The most widespread nouns, in which second halves are looked for: of rare words more tell little more. */
const mostEvidence = 20_000

/**
 * Finds the parts of the German compounds in a vocabulary by that vocabulary alone, without a dictionary.
 *
 * A noun falls into two where the second half is a noun too and the first one a word, linking letters
 * (Fugenelemente) aside. A second half of six letters or more is evidence enough: „Kranken“ in
 * „Krankenversicherung“ need not be a word of the corpus. A second half that no text uses alone counts
 * if it begins another noun or follows several known words. Takes time in proportion to the number of words.
 *
 * @param words distinct words in their own spelling, the most widespread first: a capital tells a noun.
 * @returns for each compound, in lower case, its parts in order; joined they are the compound.
 */
export function compoundParts(words: readonly string[]): Map<string, string[]> {
  const { nouns, others } = byCapital(words)
  const lexicon = buildLexicon(nouns, others)
  const compounds = new Map<string, string[]>()
  for (const noun of nouns) {
    const parts = split(noun, lexicon)
    if (parts.length > 1) compounds.set(noun, parts)
  }
  return compounds
}

function byCapital(words: readonly string[]): { nouns: Set<string>; others: Set<string> } {
  const nouns = new Set<string>()
  const others = new Set<string>()
  for (const word of words) {
    const lower = word.toLowerCase()
    if (lower.length >= shortest && lower.length <= longest)
      (lower === word ? others : nouns).add(lower)
  }
  return { nouns, others }
}

interface Lexicon {
  /** Every word of the corpus, folded. */
  words: Set<string>
  nouns: Set<string>
  /** What can end a compound: nouns, their base forms and recurring second halves. */
  tails: Set<string>
  /** What was split before. */
  splits: Map<string, string[]>
}

function buildLexicon(nouns: ReadonlySet<string>, others: ReadonlySet<string>): Lexicon {
  const folded = [...nouns].map(foldGerman)
  const bases = folded.flatMap(uninflected).filter((base) => base.length > shortest)
  const lexicon = {
    words: new Set([...folded, ...[...others].map(foldGerman)]),
    nouns: new Set(folded),
    tails: new Set([...folded, ...bases]),
    splits: new Map(),
  }
  const evidence = new Set([...nouns].slice(0, mostEvidence))
  for (const tail of recurringTails(evidence, lexicon)) lexicon.tails.add(tail)
  return lexicon
}

function isHead(head: string, { words }: Lexicon): boolean {
  return headWords(foldGerman(head)).some((word) => words.has(word))
}

function isTail(tail: string, { tails }: Lexicon): boolean {
  const folded = foldGerman(tail)
  return (
    tails.has(folded) || isInflected(folded, (base) => base.length > shortest && tails.has(base))
  )
}

/** Cuts off the longest second half, then goes on with both halves. */
function split(word: string, lexicon: Lexicon): string[] {
  const parts = lexicon.splits.get(word) ?? splitAnew(word, lexicon)
  lexicon.splits.set(word, parts)
  return parts
}

function splitAnew(word: string, lexicon: Lexicon): string[] {
  for (const [head, tail] of halves(word)) {
    if (!isTail(tail, lexicon) || !isSeam(head, tail)) continue
    const heads = split(head, lexicon)
    if (heads.length > 1 || canPrecede(head, tail, lexicon))
      return [...heads, ...split(tail, lexicon)]
  }
  return [word]
}

/** Whether the evidence for two halves suffices: the less is known of the one, the longer is the other. */
function canPrecede(head: string, tail: string, lexicon: Lexicon): boolean {
  const isLong = tail.length >= telling
  const isNoun = lexicon.nouns.has(foldGerman(tail))
  if (isHead(head, lexicon)) return head.length > shortest || isLong || isNoun
  if (hasLinkingS(head)) return true
  return isPlausibleHead(head, tail) && (isLong || (isNoun && head.length >= telling))
}
