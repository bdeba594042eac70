/*
 * The search index of one language, as files that are fetched when they are needed. An article has the same number in every language; the newest has the highest.
 */

/** The files of a language; all but the entry have the hash of their content as their name. */
const files = {
  entry: 'json',
  articles: 'json',
  article: 'json',
  words: 'json',
  filters: 'json',
  spelling: 'json',
  language: 'js',
} as const

export type FileKind = keyof typeof files

/** The path of a file below the folder of the index; what stands in `files/` never changes. */
export function indexFilePath(locale: string, kind: FileKind, name?: string): string {
  return name ? `files/${locale}/${kind}/${name}.${files[kind]}` : `${locale}.${files[kind]}`
}

/** Articles with weights as `packed`, rising, each less the one before. */
export type Postings = number[]

/** A weight is from 1 to this. */
export const heaviest = 15

/**
 * A word as most articles write it, and where it stands. The articles of a part of compounds („Preis“) are also those
 * of the compounds, which are named („Strompreis“), in lower case.
 */
export type IndexedWord =
  | [word: string, postings: Postings]
  | [word: string, postings: Postings, compounds: string[]]

/** Words in the order of their folded forms. */
export type Shard = IndexedWord[]

/** The fields by which articles are narrowed down. */
export const filterNames = ['tag', 'year', 'level'] as const

export type FilterName = (typeof filterNames)[number]

/** For each field and value the articles that have it; their weight means nothing. */
export type Filters = Record<FilterName, Record<string, Postings>>

/** By number the name of an article's file; empty where the language has no version of it. */
export type ArticleFiles = string[]

/** What is loaded first. Strings are names of files. */
export interface IndexEntry {
  /** Articles in this index. */
  articles: number
  /** `ArticleFiles`. */
  list: string
  /** `Filters`. */
  filters: string
  /** The most widespread words, for slips: `string[]`. */
  spelling: string
  /** See `languageModule`. */
  language: string
  /** A shard's first word, folded, and its name. */
  shards: [first: string, file: string][]
}

/** What a result shows. */
export interface ArticleRecord {
  url: string
  title: string
  /** Calendar date, `YYYY-MM-DD`. */
  date: string
  /** Level of the disclosure. */
  level: string
  /** The disclosure's label in the article's language. */
  label: string
  /** Paragraphs for the excerpt. */
  prose: string[]
}

/** An article and how heavy a word is in it as one number. */
export function packed(number: number, weight: number): number {
  return number * (heaviest + 1) + weight
}

/** The weight in a number that `packed` made. */
export function weightIn(article: number): number {
  return article % (heaviest + 1)
}

/** The article’s number in a number that `packed` made. */
export function numberIn(article: number): number {
  return Math.floor(article / (heaviest + 1))
}

/** @param articles as `packed`, rising */
export function pack(articles: readonly number[]): Postings {
  return articles.map((article, at) => article - (articles[at - 1] ?? 0))
}

/** Articles with their weights, as `pack` was given them. */
export function unpack(postings: Postings): [number: number, weight: number][] {
  let article = 0
  return postings.map((step) => {
    article += step
    return [numberIn(article), weightIn(article)]
  })
}
