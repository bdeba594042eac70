import {
  type ArticleFiles,
  type ArticleRecord,
  type FileKind,
  type Filters,
  type IndexEntry,
  indexFilePath,
  type Shard,
} from '../index-format'
import type { Stem } from './forms'

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
interface Language {
  stem: Stem
  stopwords: string[]
  canEndCompound?: (head: string, tail: string) => boolean
}

/** Loads a file of the index by its path below the folder of the index: in a browser from the site, in a test from memory. */
export type Load = <Kind extends FileKind>(kind: Kind, path: string) => Promise<IndexContents[Kind]>

/** The index of one language. Its files never change, so that a browser keeps them. */
export interface IndexReader {
  locale: string
  entry: IndexEntry
  list: ArticleFiles
  stem: Stem
  stopwords: ReadonlySet<string>
  canEndCompound: Language['canEndCompound']
  read<Kind extends FileKind>(kind: Kind, name: string): Promise<IndexContents[Kind]>
}

/** Opens the index of a language; what a query needs in any case is loaded at once. */
export async function openIndex(locale: string, load: Load): Promise<IndexReader> {
  const read = <Kind extends FileKind>(kind: Kind, name?: string) =>
    load(kind, indexFilePath(locale, kind, name))
  const entry = await read('entry')
  const [list, { stem, stopwords, canEndCompound }] = await Promise.all([
    read('articles', entry.list),
    read('language', entry.language),
  ])
  return { locale, entry, list, stem, stopwords: new Set(stopwords), canEndCompound, read }
}
