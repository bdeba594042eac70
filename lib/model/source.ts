import type { IsoDate, PartialDate } from './dates'

/**
 * Whether a page holds a quote: `unreadable` where nobody can say, as of what a server withholds, a PDF, or a page
 * that scripts fill.
 */
export const quoteStates = ['found', 'missing', 'unreadable'] as const
export type QuoteState = (typeof quoteStates)[number]

/** What the last look at a page says of a quote; one that could not read it takes nothing back. */
export interface QuoteLook {
  state: QuoteState
  /** Day of that look. */
  checked: IsoDate
}

/** See `LinkHealth`. */
export const linkStates = ['reachable', 'moved', 'gone', 'blocked', 'unknown'] as const

/**
 * The state of one outside address.
 *
 * - `reachable`: the page was there on the day of `checked`.
 * - `moved`: it was there, and the old address says for good that it is now at `movedTo`.
 * - `gone`: looks on at least two days found nothing (404, 410, a title that says “not found”, or a
 *   host name that does not exist), the first of them on `goneSince`, and none in between found it.
 * - `blocked`: the server is there and does not let a program look (401, 403, 451, `robots.txt`).
 * - `unknown`: anything else, which may pass: time-outs, 429, 5xx, TLS failures, and the first look
 *   that found nothing. It says nothing to readers.
 */
export type LinkHealth = {
  /** As the article writes it. */
  address: string
  /** Day of the last look, in UTC. */
  checked: IsoDate
  /** HTTP status of the last answer, where there was one. */
  status?: number
  /** Of each quote that an article has from there, by the hash of its words. */
  quotes?: (QuoteLook & { sha256: string })[]
} & (
  | { state: 'reachable' }
  | { state: 'moved'; movedTo: string }
  | { state: 'gone'; goneSince: IsoDate }
  | { state: 'blocked' | 'unknown'; goneSince?: IsoDate }
)

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
  /** Whether the page holds it; absent where nobody looked. */
  quoteLook?: QuoteLook
  /** What the author wrote behind the link in the list, such as a date of access. */
  note?: string
  /** How often the text refers to it; absent where it does not. */
  claims?: number
  /** What the last look at its address found; absent where nobody looked. */
  health?: LinkHealth
}
