import type { LinkHealth } from '@/lib/sources/links/health'
import type { Disclosure, ReviewablePart } from './disclosure'
import type { Locale } from './locales'

/** A calendar date as `YYYY-MM-DD`, without a time or zone. */
export type IsoDate = string

/** A date of which the day, or month and day, may be unknown: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string

/** One entry of an article's list of sources. */
export interface Source {
  /** What a marker names: `id` of the front matter, else its number in the list as a string. */
  id: string
  title: string
  /** Absent for what has no address, such as a book. */
  url?: string
  /** Of what the address leads to, as a BCP 47 tag; absent where nobody said it. */
  language?: string
  publisher?: string
  author?: string
  published?: PartialDate
  accessed?: IsoDate
  /** Address of a copy in a web archive. */
  archive?: string
  archived?: IsoDate
  /** The passage that the article stands on, word for word. */
  quote?: string
  /** What the author wrote behind the link in the list, such as a date of access. */
  note?: string
  /** How often the text refers to it; absent where it does not. */
  claims?: number
  /** What the last look at its address found; absent where nobody looked. */
  health?: LinkHealth
}

/** A correction that was made after publication. */
export interface Correction {
  date: IsoDate
  text: string
}

/** One language version of an article: plain data, everything that a page, feed or index needs. */
export interface Post {
  /** Same for all language versions: the folder's name without its date. */
  id: string
  locale: Locale
  slug: string
  /** Old addresses that lead here, as paths on the site. */
  aliases: string[]
  title: string
  /** For search engines and link previews, one sentence; else the excerpt's text is used. */
  description?: string
  date: IsoDate
  updated?: IsoDate
  /** Canonical tag ids of the table in `content/site.yaml`, in the author's order. */
  tags: string[]
  draft: boolean
  disclosure: Disclosure
  /** Markdown without its front matter, line endings as `\n`. */
  body: string
  /** Plain text of the excerpt, one paragraph. */
  excerpt: string
  /** Plain text of the whole body, sources included, for the search and for what articles have in common. */
  text: string
  /** Words in the body, for reading time and structured data. */
  words: number
  sources: Source[]
  /** Oldest first. */
  corrections: Correction[]
  /** Hash of each part that a review can cover. */
  fingerprints: Record<ReviewablePart, string>
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
  aliases: string[]
  title: string
  description?: string
  body: string
  file: string
}
