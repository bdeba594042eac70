import {
  type ArticleFiles,
  type ArticleRecord,
  type FileKind,
  type Filters,
  type IndexEntry,
  indexFilePath,
  type Shard,
} from '../index-format'
import type { OtherWays } from '../short-forms'
import type { Inflections } from './forms'

/** What the files of each kind hold. */
interface IndexContents {
  entry: IndexEntry
  articles: ArticleFiles
  article: ArticleRecord
  words: Shard
  filters: Filters
  spelling: string[]
  language: Language
}

/** What a language's own rules say, see `languageModule`. */
interface Language extends Inflections {
  stopwords: string[]
  otherWays?: OtherWays
  canEndCompound?: (head: string, tail: string) => boolean
}

/** Loads a file of the index by its path below the folder of the index: in a browser from the site, in a test from memory. */
export type Load = <Kind extends FileKind>(kind: Kind, path: string) => Promise<IndexContents[Kind]>

/** The index of one language. Its files never change, so that a browser keeps them. */
export interface IndexReader extends Omit<Language, 'stopwords'> {
  locale: string
  entry: IndexEntry
  list: ArticleFiles
  stopwords: ReadonlySet<string>
  read<Kind extends FileKind>(kind: Kind, name: string): Promise<IndexContents[Kind]>
}

/** Opens the index of a language; what a query needs in any case is loaded at once. */
export async function openIndex(locale: string, load: Load): Promise<IndexReader> {
  const read = <Kind extends FileKind>(kind: Kind, name?: string) =>
    load(kind, indexFilePath(locale, kind, name))
  const entry = await read('entry')
  const [list, language] = await Promise.all([
    read('articles', entry.list),
    read('language', entry.language),
  ])
  return { ...language, locale, entry, list, stopwords: new Set(language.stopwords), read }
}
