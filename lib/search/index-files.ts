import { hashOf } from '@/lib/cache/fingerprint'
import { compareText } from '@/lib/model/order'
import { fold } from './fold'
import type { IndexedArticle } from './index-article'
import {
  type ArticleFiles,
  type FileKind,
  type FilterName,
  type Filters,
  type IndexEntry,
  type IndexedWord,
  indexFilePath,
  pack,
  packed,
} from './index-format'
import { languageModule } from './language-module'
import { vocabularyOf } from './vocabulary'

/** A file of the index. */
export interface IndexFile {
  /** Below the folder of the index, such as `de/entry.json`. */
  path: string
  text: string
}

/** Letters of JSON that a shard has at least, unless it is the last one. */
const shardSize = 16_000

/** An article's number by its id. */
type Numbers = ReadonlyMap<string, number>

/**
 * Numbers the articles of a site by the day of their first version, then by id: what is added at the end changes no
 * other number.
 *
 * @param versions in all languages
 */
export function numberArticles(versions: Iterable<{ id: string; date: string }>): Numbers {
  const firstDay = new Map<string, string>()
  for (const { id, date } of versions) {
    const known = firstDay.get(id)
    if (known === undefined || date < known) firstDay.set(id, date)
  }
  const ids = [...firstDay].sort(
    ([a, dayA], [b, dayB]) => compareText(dayA, dayB) || compareText(a, b),
  )
  return new Map(ids.map(([id], number) => [id, number]))
}

/**
 * Makes the search index of one language: plain data, nothing is written. Takes time in proportion to the articles' words;
 * what depends on one article alone is done before, by `indexArticle`.
 *
 * @param versions the articles in this language
 * @param numbers of at least these
 */
export function searchIndexFiles(
  locale: string,
  versions: readonly IndexedArticle[],
  numbers: Numbers,
): IndexFile[] {
  const number = ({ id }: IndexedArticle) => numbers.get(id) ?? 0
  const articles = versions.toSorted((a, b) => number(a) - number(b))
  const { words, spelling } = vocabularyOf(locale, articles, numbers)
  const shards = shardsOf(words).map(({ first, json }) => ({
    first,
    file: hashed(locale, 'words', json),
  }))
  const records = articles.map((article) => hashed(locale, 'article', article.record))
  const list = hashed(locale, 'articles', JSON.stringify(articleFiles(articles, records, numbers)))
  const filters = hashed(locale, 'filters', JSON.stringify(filtersOf(articles, numbers)))
  const slips = hashed(locale, 'spelling', JSON.stringify(spelling))
  const language = hashed(locale, 'language', languageModule(locale))
  const entry: IndexEntry = {
    articles: articles.length,
    list: list.name,
    filters: filters.name,
    spelling: slips.name,
    language: language.name,
    shards: shards.map(({ first, file }) => [first, file.name]),
  }
  return [
    { path: indexFilePath(locale, 'entry'), text: JSON.stringify(entry) },
    ...records,
    ...shards.map(({ file }) => file),
    ...[list, filters, slips, language],
  ]
}

/** A file whose address changes with what it says. */
function hashed(locale: string, kind: FileKind, text: string): IndexFile & { name: string } {
  const name = Number.parseInt(hashOf(text).slice(0, 12), 16).toString(36)
  return { path: indexFilePath(locale, kind, name), name, text }
}

function shardsOf(words: readonly IndexedWord[]): { first: string; json: string }[] {
  const shards = []
  let first = ''
  let lines: string[] = []
  let size = 0
  for (const word of words) {
    const line = JSON.stringify(word)
    if (lines.length === 0) first = fold(word[0])
    lines.push(line)
    size += line.length
    if (size < shardSize) continue
    shards.push({ first, json: `[${lines}]` })
    lines = []
    size = 0
  }
  if (lines.length > 0) shards.push({ first, json: `[${lines}]` })
  return shards
}

function articleFiles(
  articles: readonly IndexedArticle[],
  records: readonly { name: string }[],
  numbers: Numbers,
): ArticleFiles {
  const names: ArticleFiles = []
  articles.forEach(({ id }, at) => {
    while (names.length < (numbers.get(id) ?? 0)) names.push('')
    names.push(records[at]?.name ?? '')
  })
  return names
}

function filtersOf(articles: readonly IndexedArticle[], numbers: Numbers): Filters {
  const field = (name: FilterName) => {
    const values = new Map<string, number[]>()
    for (const { id, filters } of articles)
      for (const value of filters[name]) {
        const holders = values.get(value) ?? []
        holders.push(packed(numbers.get(id) ?? 0, 1))
        values.set(value, holders)
      }
    return Object.fromEntries([...values].map(([value, holders]) => [value, pack(holders)]))
  }
  return { tag: field('tag'), year: field('year'), level: field('level') }
}
