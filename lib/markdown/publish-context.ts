import type { Source } from '@/lib/model/source'
import { sourceAnchor } from '@/lib/sources/claims'
import type { SourceWords } from './check/source-list'
import type { AlertType } from './elements/alerts'
import type { ChartWords, DataReader } from './elements/charts'
import type { CodeLabel } from './elements/code'
import type { EmbedWords } from './elements/embeds'
import type { PictureWords } from './elements/figure'
import type { ImageResolver } from './elements/images'
import type { LinkResolver } from './elements/links'
import type { TableOptions } from './elements/tables'
import type { FootnoteStrings } from './syntax/footnotes'

/** What publishing a text needs to know of the page and the site around it. */
export interface PublishContext {
  /** The language of the text, a BCP 47 tag. */
  locale: string
  /** As the page's heading has it, so that a text that repeats it does not show it twice. */
  title?: string
  /** Of the page: on the site, such as `/de/posts/a`, and for whoever reads the text elsewhere. */
  path: string
  url: string
  /** The list in the text under one of these headings is left to the page, which shows `sources`. */
  sourceWords: SourceWords
  sources: readonly Source[]
  /** Ids that the page uses outside of the text. */
  reservedIds: readonly string[]
  /** Hosts whose videos and posts are shown once a reader asks for them. */
  embeds: readonly string[]
  resolveLink: LinkResolver
  resolveImage: ImageResolver
  readData: DataReader
  /** Names for what the renderer adds, in the text's language. */
  names: {
    alerts: Record<AlertType, string>
    charts: ChartWords
    /** What a screen reader says of a marker of a source. */
    claim: (number: number, title: string) => string
    code: CodeLabel
    embed: EmbedWords
    footnotes: FootnoteStrings
    /** Names the link to a heading, such as „Link zum Abschnitt „…““. */
    heading: (heading: string) => string
    pictures: PictureWords
    tables: TableOptions
  }
}

/** Ids that no text can have: those of the page around it and of its sources. */
export function takenIds({ reservedIds, sources }: PublishContext): string[] {
  return [...reservedIds, ...sources.map((_, at) => sourceAnchor(at + 1))]
}
