import type { ForeignPicture } from './pictures'

/** What the rest of the conversion does with an address in HTML. */
export interface HtmlAddresses {
  /** Whether it stands in a block of HTML, in which Markdown has no meaning. */
  inHtml: boolean
  address: (address: string, offset: number) => string | undefined
  /** A link in place of a source, in HTML or Markdown as it wants it. */
  link: (words: string, address: string, source: string) => string
  /** What a link of Markdown becomes in a block of HTML. */
  markdownLink: (words: string, address: string, offset: number) => string
  picture: (given: ForeignPicture, offset: number) => string
}
