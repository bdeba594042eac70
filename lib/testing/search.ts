import { excerptOf } from '@/lib/search/ask/excerpt'
import { findArticles, type Query } from '@/lib/search/ask/find-articles'
import { type IndexReader, type Load, openIndex } from '@/lib/search/ask/index-reader'
import { withoutSlips } from '@/lib/search/ask/slips'
import { indexArticle, type Searchable } from '@/lib/search/index-article'
import { numberArticles, searchIndexFiles } from '@/lib/search/index-files'
import { postPath } from '@/lib/urls'

/** An article of which a test says only what matters to it. */
export function searchable(part: Partial<Searchable>): Searchable {
  const { locale = 'de', id = 'artikel' } = part
  return {
    id,
    url: postPath(locale, id),
    locale,
    title: '',
    date: '2026-01-01',
    tags: [],
    tagNames: [],
    level: 'none',
    label: 'Ohne KI geschrieben',
    prose: [],
    rest: [],
    ...part,
  }
}

/** The search of a site without a browser: its files are read from memory. */
export interface MemorySearch {
  /** Texts by path. */
  files: ReadonlyMap<string, string>
  /** Paths of the files that were read. */
  read: Set<string>
  /** Addresses of what is found, the best first. */
  find(query: string, filters?: Partial<Query>, locale?: string): Promise<string[]>
  /** What may have been meant where nothing is found. */
  propose(query: string, locale?: string): Promise<string | undefined>
  /** The best article's excerpt with its hits in brackets. */
  excerpt(query: string, locale?: string): Promise<string>
}

export function memorySearch(
  locales: readonly string[],
  articles: readonly Searchable[],
): MemorySearch {
  const numbers = numberArticles(articles)
  const made = locales.flatMap((locale) => {
    const versions = articles.filter((article) => article.locale === locale)
    const number = ({ id }: Searchable) => numbers.get(id) ?? 0
    const inOrder = versions.toSorted((a, b) => number(a) - number(b))
    return [...searchIndexFiles(locale, inOrder.map(indexArticle), numbers)]
  })
  const files = new Map(made.map(({ path, text }) => [path, text]))
  const read = new Set<string>()
  const open = (locale: string) => openIndex(locale, loadFrom(files, read))
  const ask = (index: IndexReader, q: string, filters: Partial<Query> = {}) =>
    findArticles(index, { q, tag: '', year: '', level: '', ...filters })
  const article = (index: IndexReader, number: number) =>
    index.read('article', index.list[number] ?? '')
  return {
    files,
    read,
    async find(query, filters, locale = 'de') {
      const index = await open(locale)
      const { numbers } = await ask(index, query, filters)
      return Promise.all(numbers.map(async (number) => (await article(index, number)).url))
    },
    async propose(query, locale = 'de') {
      const index = await open(locale)
      return withoutSlips(index, query, (await ask(index, query)).unknown)
    },
    async excerpt(query, locale = 'de') {
      const index = await open(locale)
      const { numbers, words } = await ask(index, query)
      const { prose } = await article(index, numbers[0] ?? 0)
      return excerptOf(prose, words)
        .map(({ text, hit }) => (hit ? `[${text}]` : text))
        .join('')
    },
  }
}

function loadFrom(files: ReadonlyMap<string, string>, read: Set<string>): Load {
  return async (kind, path) => {
    read.add(path)
    const text = files.get(path) ?? ''
    if (kind !== 'language') return JSON.parse(text)
    return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)
  }
}
