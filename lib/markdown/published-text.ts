import type { Heading } from './headings'

/** A text as it is published: plain data, all forms in which readers and programs get it. */
export interface PublishedText {
  /** HTML of the whole text on its page, without the list of sources. */
  html: string
  /** HTML of the excerpt on a card. */
  excerptHtml: string
  /** HTML of the whole text and of the excerpt that can stand away from the page, every address absolute. */
  feedHtml: string
  feedExcerptHtml: string
  /** Markdown that can stand away from the page. */
  markdown: string
  headings: Heading[]
}
