import { type Postings, type Shard, unpack } from '../index-format'
import { compoundsEndingIn } from './compound-ends'
import { itself, type Wanted, wanted } from './forms'
import type { IndexReader } from './index-reader'
import { termsOf } from './query'

/** By the number of each article that answers, how well it does. */
type Scores = Map<number, number>

/** What answers one word. */
interface Answer {
  scores: Scores
  /** Words that answered, in lower case, for marking them in a text. */
  words: Set<string>
}

/** What answers a whole query. */
export interface Answers extends Answer {
  /** Words of the query to which nothing answers. */
  unknown: string[]
}

/** Shards that one word may load: „ver“ begins too many words for a reader's line. */
const mostShards = 5

/** Finds the articles that have every word of a query. */
export async function lookUp(index: IndexReader, query: string): Promise<Answers> {
  const terms = await Promise.all(
    termsOf(query, index.stopwords, index.otherWays).map((term) => answerToTerm(index, term)),
  )
  return {
    scores: terms.length > 0 ? inAll(terms.map(({ scores }) => scores)) : new Map(),
    words: new Set(terms.flatMap(({ words }) => [...words])),
    unknown: terms.filter(({ scores }) => scores.size === 0).map(({ word }) => word),
  }
}

/** @param alternatives each a list of words that all must answer */
async function answerToTerm(
  index: IndexReader,
  alternatives: readonly (readonly string[])[],
): Promise<Answer & { word: string }> {
  const scores: Scores = new Map()
  const words = new Set<string>()
  for (const alternative of alternatives) {
    const answers = await Promise.all(alternative.map((word) => answerToWord(index, word)))
    for (const [number, score] of inAll(answers.map((answer) => answer.scores)))
      scores.set(number, Math.max(score, scores.get(number) ?? 0))
    for (const answer of answers) for (const word of answer.words) words.add(word)
  }
  return { word: alternatives[0]?.join(' ') ?? '', scores, words }
}

/** Where nothing else answers, a small site may have the word as the second half of compounds alone. */
async function answerToWord(index: IndexReader, word: string): Promise<Answer> {
  const looked = wanted(word, index)
  const answer = await answerTo(index, looked)
  if (answer.scores.size > 0) return answer
  const compounds = await compoundsEndingIn(index, looked)
  const answers = await Promise.all(compounds.map((compound) => answerTo(index, itself(compound))))
  const scores: Scores = new Map()
  for (const found of answers)
    for (const [number, score] of found.scores)
      scores.set(number, Math.max(score, scores.get(number) ?? 0))
  return { scores, words: new Set(answers.flatMap(({ words }) => [...words])) }
}

async function answerTo(index: IndexReader, { ranges, match }: Wanted): Promise<Answer> {
  const scores: Scores = new Map()
  const words = new Set<string>()
  for (const shard of await shardsOf(index, ranges))
    for (const [other, postings, compounds = []] of shard) {
      const quality = match(other)
      if (quality === undefined) continue
      for (const form of [other.toLowerCase(), ...compounds]) words.add(form)
      addBest(scores, postings, quality)
    }
  return { scores: withRarity(scores, index.entry.articles), words }
}

async function shardsOf(index: IndexReader, ranges: readonly string[]): Promise<Shard[]> {
  const names = new Set(ranges.flatMap((range) => shardNames(index, range)))
  return Promise.all([...names].map((name) => index.read('words', name)))
}

function shardNames({ entry: { shards } }: IndexReader, beginning: string): string[] {
  const overlapping = shards.filter(([first], at) => {
    const [next] = shards[at + 1] ?? []
    const endsBefore = next !== undefined && next < beginning
    return !endsBefore && (first <= beginning || first.startsWith(beginning))
  })
  return overlapping.slice(0, mostShards).map(([, name]) => name)
}

function addBest(scores: Scores, postings: Postings, quality: number): void {
  for (const [number, weight] of unpack(postings))
    scores.set(number, Math.max(scores.get(number) ?? 0, weight * quality))
}

/** Inverse document frequency, https://nlp.stanford.edu/IR-book/html/htmledition/inverse-document-frequency-1.html */
function withRarity(scores: Scores, articles: number): Scores {
  const rarity = Math.log(1 + articles / Math.max(1, scores.size))
  return new Map([...scores].map(([number, score]) => [number, score * rarity]))
}

function inAll([first = new Map(), ...others]: readonly Scores[]): Scores {
  const common = [...first].filter(([number]) => others.every((scores) => scores.has(number)))
  const sum = (number: number) =>
    others.reduce((total, scores) => total + (scores.get(number) ?? 0), 0)
  return new Map(common.map(([number, score]) => [number, score + sum(number)]))
}
