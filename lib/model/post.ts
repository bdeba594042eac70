import type { IsoDate } from './dates'
import type { Disclosure } from './disclosure'
import type { PictureUse } from './image'
import type { Locale } from './locales'
import { compareText } from './order'
import type { Source } from './source'

/** A correction that was made after publication. */
export interface Correction {
  date: IsoDate
  text: string
}

/** The picture at the head of an article. */
export interface Cover {
  /** Path of the file below the project. */
  path: string
  alt: string
  caption?: string
  use?: PictureUse
  /** Path of what stands in for it on a dark ground. */
  dark?: string
}

/** One language version of an article: plain data, everything that a page, feed or index needs but its text. */
export interface Post {
  /** Same for all language versions: the folder's name without its date. */
  id: string
  locale: Locale
  slug: string
  /** Old addresses that lead here, as paths on the site. */
  aliases: readonly string[]
  title: string
  /** For search engines and link previews, one sentence; else the excerpt's text is used. */
  description?: string
  date: IsoDate
  updated?: IsoDate
  /** Canonical tag ids of the table in `content/site.yaml`, in the author's order. */
  tags: readonly string[]
  /** Ids of the people who wrote it, in the author's order; empty where only the publisher answers for it. */
  authors: readonly string[]
  cover?: Cover
  /** The series that it is a part of, and which part, from 1. */
  series?: { id: string; part: number }
  /** Where readers talk about it. */
  discussion?: string
  draft: boolean
  disclosure: Disclosure
  /** The first digits of the hash of the reading text that it was translated from, where its author says them. */
  translatedText?: string
  /** Plain text of the excerpt, one paragraph. */
  excerpt: string
  /** Words in the body, for reading time and structured data. */
  words: number
  sources: readonly Source[]
  /** Oldest first. */
  corrections: readonly Correction[]
  /** Path below the project, with `/`, such as `content/posts/2026-11-23-v-jepa-2/de.md`. */
  file: string
}

/** A page such as the imprint in one language. */
export interface Page {
  /** Same for all language versions: the folder's name. */
  id: string
  locale: Locale
  slug: string
  /** Old addresses that lead here, as paths on the site. */
  aliases: readonly string[]
  title: string
  description?: string
  file: string
}

/** The order of every list of articles, for `sort`: newest first; the id decides between articles of one day. */
export function newestFirst(a: Pick<Post, 'date' | 'id'>, b: Pick<Post, 'date' | 'id'>): number {
  return compareText(b.date, a.date) || compareText(a.id, b.id)
}

/** One or two sentences about an article: the author's, else the excerpt cut at a word. */
export function summaryOf({ description, excerpt }: Pick<Post, 'description' | 'excerpt'>): string {
  if (description) return description
  if (excerpt.length <= longestDescription) return excerpt
  const cut = excerpt.slice(0, longestDescription)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** Search engines cut longer ones. */
const longestDescription = 160
