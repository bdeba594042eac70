import { pagefindQuery } from '@/lib/search/query'
import { searchIndexPrefix } from '@/lib/urls'
import { filterNames, type Query } from './address'

/** What the index knows of an article that was found. */
export interface Result {
  url: string
  meta: { title?: string }
  /** HTML, see `excerptParts`. */
  excerpt: string
  filters: Record<string, string[]>
}

/** An article that was found; what it says is loaded when it is asked for. */
interface Hit {
  data(): Promise<Result>
}

/** The part of Pagefind's interface that is used (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>
  init(): Promise<void>
  search(
    words: string | null,
    options: { filters: Record<string, string>; sort?: { date: 'desc' } },
  ): Promise<{ results: Hit[] }>
}

let loading: Promise<Pagefind> | undefined

/** Loads the index of the page's language, once. It searches in the page, since a worker would be a larger file. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= load()
  return loading
}

async function load(): Promise<Pagefind> {
  const file = `${searchIndexPrefix}pagefind.js`
  const pagefind: Pagefind = await import(file)
  await pagefind.options({ noWorker: true })
  await pagefind.init()
  return pagefind
}

/** Finds articles, the best first; without words all that the filters leave, the newest first. */
export async function findArticles(query: Query): Promise<Hit[]> {
  const pagefind = await loadIndex()
  const filters = Object.fromEntries(
    filterNames.filter((name) => query[name] !== '').map((name) => [name, query[name]]),
  )
  const words = pagefindQuery(query.q)
  const { results } = words
    ? await pagefind.search(words, { filters })
    : await pagefind.search(null, { filters, sort: { date: 'desc' } })
  return results
}
