import { type FilterName, filterNames, unpack } from '../index-format'
import type { IndexReader } from './index-reader'
import { lookUp } from './look-up'

/** What a reader asks for; an empty string leaves a field open. */
export interface Query extends Record<FilterName, string> {
  q: string
}

/** The articles of one language that a query finds. */
export interface Found {
  /** The best first, equal ones the newest first; without words all, the newest first. */
  numbers: number[]
  /** For `excerptOf`. */
  words: ReadonlySet<string>
  /** Words of the query to which nothing answers. */
  unknown: string[]
}

/** Finds articles by words, by filters, or by both. */
export async function findArticles(index: IndexReader, query: Query): Promise<Found> {
  const [answers, allowed] = await Promise.all([
    query.q ? lookUp(index, query.q) : undefined,
    allowedBy(index, query),
  ])
  const { scores, words, unknown } = answers ?? everyArticle(index)
  const numbers = [...scores]
    .filter(([number]) => allowed.every((set) => set.has(number)))
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || b - a)
    .map(([number]) => number)
  return { numbers, words, unknown }
}

function everyArticle({ list }: IndexReader) {
  const scores = new Map(list.flatMap((file, number) => (file ? [[number, 0] as const] : [])))
  return { scores, words: new Set<string>(), unknown: [] }
}

/** For each filter that is set the articles that it leaves. */
async function allowedBy(index: IndexReader, query: Query): Promise<ReadonlySet<number>[]> {
  const names = filterNames.filter((name) => query[name] !== '')
  if (names.length === 0) return []
  const filters = await index.read('filters', index.entry.filters)
  return names.map((name) => {
    const values = filters[name]
    const postings = Object.hasOwn(values, query[name]) ? values[query[name]] : undefined
    return new Set(unpack(postings ?? []).map(([number]) => number))
  })
}
