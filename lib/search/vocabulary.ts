import { compoundParts } from './compounds'
import { fold } from './fold'
import type { IndexedArticle } from './index-article'
import { type IndexedWord, numberIn, pack, packed, weightIn } from './index-format'

interface Entry {
  /** The spelling that most articles use. */
  word: string
  /** As `packed`, in the order of the articles; one may come more than once. */
  articles: number[]
  /** Compounds with this word as a part, in lower case. */
  compounds: string[]
  /** Whether it may be proposed for a slip: linked parts („Versicherungs“) are no words. */
  isWord: boolean
}

/** A part of a compound counts for this share of a whole word. */
const partWeight = 0.8

/** All words of one language. */
export interface Vocabulary {
  /** In the order of their folded forms; each is made when it is asked for. */
  words: Iterable<IndexedWord>
  /** The most widespread words of four letters or more, by code unit. */
  spelling: string[]
}

/** Words that are kept for slips: some 20 kB, which a reader loads only where nothing is found. */
const mostSpellings = 6000

/** Articles as `packed` by the spelling of a word that stands in them. */
export type WordPlaces = Map<string, number[]>

/** Adds the words of an article, whose number is greater than those of all before. */
export function addWords(
  places: WordPlaces,
  { words, weights }: IndexedArticle,
  number: number,
): void {
  words.forEach((word, at) => {
    const article = packed(number, weights[at] ?? 1)
    const list = places.get(word)
    if (list) list.push(article)
    else places.set(word, [article])
  })
}

/** Puts the articles of one language together. Takes time in proportion to the words of all articles. */
export function vocabularyOf(locale: string, places: WordPlaces): Vocabulary {
  const spellings = mostWidespreadFirst(places)
  const entries = entriesOf(spellings)
  if (new Intl.Locale(locale).language === 'de')
    addParts(
      entries,
      spellings.map(([word]) => word),
    )
  return { words: sorted(entries), spelling: mostWidespread([...entries.values()]) }
}

type Spelling = [word: string, articles: number[]]

/** Of equal ones that of the older article. */
function mostWidespreadFirst(places: WordPlaces): Spelling[] {
  return [...places].sort(([, a], [, b]) => b.length - a.length)
}

/** @param spellings the most widespread first */
function entriesOf(spellings: readonly Spelling[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [word, articles] of spellings) {
    const lower = word.toLowerCase()
    const known = entries.get(lower)
    if (known) known.articles = known.articles.concat(articles)
    else entries.set(lower, { word, articles, compounds: [], isWord: true })
  }
  return entries
}

/** „Rentenversicherungsbeitrag“ is found by each part, and by what begins in its middle. */
function addParts(entries: Map<string, Entry>, spellings: readonly string[]): void {
  const compounds = [...compoundParts(spellings)].map(
    ([compound, parts]) =>
      [compound, parts, (entries.get(compound)?.articles ?? []).map(asPart)] as const,
  )
  for (const [compound, parts, articles] of compounds)
    for (const [part, isWord] of searchableParts(parts)) {
      const known = entries.get(part)
      const entry = known ?? newPart(part, isWord)
      if (!known) entries.set(part, entry)
      entry.compounds.push(compound)
      for (const article of articles) entry.articles.push(article)
    }
}

/** Each part and each end of a compound, with whether it is a word: what ends a noun is a noun. */
function searchableParts(parts: readonly string[]): Map<string, boolean> {
  const ends = parts.map((_, at) => parts.slice(at).join('')).slice(1)
  return new Map([
    ...parts.slice(0, -1).map((part) => [part, false] as const),
    ...ends.map((end) => [end, true] as const),
  ])
}

function newPart(part: string, isWord: boolean): Entry {
  const word = isWord ? part.charAt(0).toUpperCase() + part.slice(1) : part
  return { word, articles: [], compounds: [], isWord }
}

function asPart(article: number): number {
  const weight = weightIn(article)
  return article - weight + Math.max(1, Math.round(weight * partWeight))
}

function mostWidespread(entries: readonly Entry[]): string[] {
  return entries
    .filter(({ word, isWord }) => isWord && /^\p{L}{4,}$/u.test(word))
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, mostSpellings)
    .map(({ word }) => word)
    .sort()
}

function* sorted(entries: ReadonlyMap<string, Entry>): Generator<IndexedWord> {
  const keyed = new Map([...entries].map(([lower, entry]) => [`${fold(lower)} ${lower}`, entry]))
  for (const key of [...keyed.keys()].sort()) {
    const entry = keyed.get(key)
    if (entry) yield indexedWord(entry)
  }
}

function indexedWord({ word, articles, compounds }: Entry): IndexedWord {
  const postings = pack(heaviestOfEach(articles))
  return compounds.length > 0 ? [word, postings, compounds.sort()] : [word, postings]
}

/** Rising, each article once, with the greatest of its weights. */
function heaviestOfEach(articles: readonly number[]): number[] {
  const rising = isRising(articles) ? articles : [...new Float64Array(articles).sort()]
  return rising.filter((article, at) => numberIn(article) !== numberIn(rising[at + 1] ?? -1))
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || (numbers[at - 1] ?? 0) < number)
}
