import { compareText } from '@/lib/model/order'
import { newestFirst } from '@/lib/model/post'

/** What relatedness reads of an article. */
export interface Relatable {
  id: string
  /** Calendar date, `YYYY-MM-DD`. */
  date: string
  tags: readonly string[]
  title: string
  /** The words of the body (`wordsOf`), with a blank between two. */
  vocabulary: string
}

/** The rarest words stand for an article. */
const wordsPerPost = 30

/** A word in more articles than this says little of any of them. */
const commonFrom = 64

/** On either side in time, so many articles with the same word or tag are looked at. */
const neighbours = 8

/** A shared tag counts as this many shared words of the same rarity. */
const tagWeight = 3

/**
 * Finds for each article of a language those that share its tags and its rare words.
 *
 * An article meets only those that share a term with it, and for a term only the nearest in time: the work grows
 * with the number of articles, not with its square.
 *
 * @param limit the most articles to name for one.
 * @returns for each article the most related first; equal ones by date, the newest first, then by id.
 */
export function relatedPosts<T extends Relatable>(posts: readonly T[], limit: number): Map<T, T[]> {
  const index = relationIndex(posts)
  return new Map(index.posts.map((post, at) => [post, mostRelated(index, at, limit)]))
}

/** Articles by the words and tags that they share; an article is its place in `posts`. */
export interface RelationIndex<T> {
  /** Newest first. */
  posts: T[]
  /** For each article what stands for it. */
  terms: string[][]
  /** For each term the articles that have it, in order. */
  holders: Map<string, number[]>
}

/** Indexes the articles of one language. */
export function relationIndex<T extends Relatable>(posts: readonly T[]): RelationIndex<T> {
  const inOrder = posts.toSorted(newestFirst)
  const words = countWords(inOrder)
  const terms = inOrder.map((post, at) => [
    ...new Set(post.tags.map((tag) => tagMark + tag)),
    ...rarest(words, at),
  ])
  return { posts: inOrder, terms, holders: holdersOf(terms) }
}

const tagMark = '#'

/** The words of a text that say what it is about, each once, in small letters. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))]
}

/** The words of some articles; a word is its place in `words`, since numbers are compared in no time. */
interface WordCounts {
  words: string[]
  /** For each word how many articles have it. */
  frequencies: number[]
  /** For each article its words, each once. */
  byPost: number[][]
}

function countWords(posts: readonly Relatable[]): WordCounts {
  const places = new Map<string, number>()
  const frequencies: number[] = []
  const byPost = posts.map(({ title, vocabulary }) => {
    const own: number[] = []
    for (const word of new Set([...wordsOf(title), ...vocabulary.split(' ').filter(Boolean)])) {
      const place = places.get(word) ?? places.size
      if (place === places.size) places.set(word, place)
      frequencies[place] = (frequencies[place] ?? 0) + 1
      own.push(place)
    }
    return own
  })
  return { words: [...places.keys()], frequencies, byPost }
}

function rarest({ words, frequencies, byPost }: WordCounts, at: number): string[] {
  const frequency = (place: number) => frequencies[place] ?? 0
  const word = (place: number) => words[place] ?? ''
  return (byPost[at] ?? [])
    .filter((place) => frequency(place) > 1 && frequency(place) <= commonFrom)
    .sort((a, b) => frequency(a) - frequency(b) || compareText(word(a), word(b)))
    .slice(0, wordsPerPost)
    .map(word)
}

function holdersOf(terms: readonly (readonly string[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  terms.forEach((ofPost, at) => {
    for (const term of ofPost) {
      const list = holders.get(term)
      if (list) list.push(at)
      else holders.set(term, [at])
    }
  })
  return holders
}

function mostRelated<T>(index: RelationIndex<T>, at: number, limit: number): T[] {
  const scores = new Map<number, number>()
  for (const [other, weight] of sharedTerms(index, at)) {
    scores.set(other, (scores.get(other) ?? 0) + weight)
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .slice(0, limit)
    .flatMap(([other]) => index.posts[other] ?? [])
}

/** Every other article that an article is compared with, once for each term that they share, with the term's weight. */
export function* sharedTerms<T>(index: RelationIndex<T>, at: number): Generator<[number, number]> {
  for (const term of index.terms[at] ?? []) {
    const holders = index.holders.get(term) ?? []
    const weight = rarityOf(term, holders.length, index.posts.length)
    for (const other of nearest(holders, at)) if (other !== at) yield [other, weight]
  }
}

/** Inverse document frequency, https://nlp.stanford.edu/IR-book/html/htmledition/inverse-document-frequency-1.html */
function rarityOf(term: string, holders: number, posts: number): number {
  return Math.log(1 + posts / holders) * (term.startsWith(tagMark) ? tagWeight : 1)
}

function nearest(holders: readonly number[], at: number): number[] {
  const place = lowerBound(holders, at)
  return holders.slice(Math.max(0, place - neighbours), place + neighbours + 1)
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? value) < value) low = middle + 1
    else high = middle
  }
  return low
}
