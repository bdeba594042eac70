import { hashOf } from '@/lib/cache/fingerprint'
import { compareText } from '@/lib/model/order'
import { fold } from './fold'
import type { IndexedArticle } from './index-article'
import {
  type ArticleFiles,
  type FileKind,
  type FilterName,
  type Filters,
  filterNames,
  type IndexEntry,
  type IndexedWord,
  indexFilePath,
  pack,
  packed,
} from './index-format'
import { languageModule } from './language-module'
import { addWords, vocabularyOf, type WordPlaces } from './vocabulary'

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
 * what depends on one article alone is done before, by `indexArticle`. Files are made as they are asked for, and of an
 * article nothing is held but where its words stand.
 *
 * @param articles in this language, in the order of their numbers
 * @param numbers of at least these
 */
export function* searchIndexFiles(
  locale: string,
  articles: Iterable<IndexedArticle>,
  numbers: Numbers,
): Generator<IndexFile, undefined> {
  const places: WordPlaces = new Map()
  const filters = new Map(filterNames.map((name) => [name, new Map<string, number[]>()]))
  const list: ArticleFiles = []
  for (const article of articles) {
    const number = numbers.get(article.id) ?? 0
    const record = hashed(locale, 'article', article.record)
    yield record
    addWords(places, article, number)
    addFilters(filters, article, number)
    while (list.length < number) list.push('')
    list.push(record.name)
  }
  const { words, spelling } = vocabularyOf(locale, places)
  const shards: IndexEntry['shards'] = []
  for (const { first, json } of shardsOf(words)) {
    const shard = hashed(locale, 'words', json)
    yield shard
    shards.push([first, shard.name])
  }
  const others = {
    list: hashed(locale, 'articles', JSON.stringify(list)),
    filters: hashed(locale, 'filters', JSON.stringify(filtersOf(filters))),
    spelling: hashed(locale, 'spelling', JSON.stringify(spelling)),
    language: hashed(locale, 'language', languageModule(locale)),
  }
  yield* Object.values(others)
  const entry: IndexEntry = {
    articles: list.filter(Boolean).length,
    list: others.list.name,
    filters: others.filters.name,
    spelling: others.spelling.name,
    language: others.language.name,
    shards,
  }
  yield { path: indexFilePath(locale, 'entry'), text: JSON.stringify(entry) }
}

/** A file whose address changes with what it says. */
function hashed(locale: string, kind: FileKind, text: string): IndexFile & { name: string } {
  const name = Number.parseInt(hashOf(text).slice(0, 12), 16).toString(36)
  return { path: indexFilePath(locale, kind, name), name, text }
}

function* shardsOf(words: Iterable<IndexedWord>): Generator<{ first: string; json: string }> {
  let first = ''
  let lines: string[] = []
  let size = 0
  for (const word of words) {
    const line = JSON.stringify(word)
    if (lines.length === 0) first = fold(word[0])
    lines.push(line)
    size += line.length
    if (size < shardSize) continue
    yield { first, json: `[${lines}]` }
    lines = []
    size = 0
  }
  if (lines.length > 0) yield { first, json: `[${lines}]` }
}

/** By name and value the articles that have it. */
type FilterPlaces = ReadonlyMap<FilterName, Map<string, number[]>>

function addFilters(filters: FilterPlaces, article: IndexedArticle, number: number): void {
  for (const [name, values] of filters)
    for (const value of article.filters[name]) {
      const holders = values.get(value) ?? []
      holders.push(packed(number, 1))
      values.set(value, holders)
    }
}

function filtersOf(filters: FilterPlaces): Filters {
  const field = (name: FilterName) => {
    const values = [...(filters.get(name) ?? [])]
    return Object.fromEntries(values.map(([value, holders]) => [value, pack(holders)]))
  }
  return { tag: field('tag'), year: field('year'), level: field('level') }
}
