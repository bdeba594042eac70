import type { Loss } from './losses'

/** The systems that articles can come from. */
export const systemIds = [
  'jekyll',
  'hugo',
  'docusaurus',
  'starlight',
  'astro',
  'wordpress',
  'plain',
] as const
export type SystemId = (typeof systemIds)[number]

/** One language version of an article as another system has it. */
export interface ForeignArticle {
  /** Path in the source; in an export that holds many, with `#` and the article's number behind it. */
  file: string
  /** Path of the file that it translates, where files beside that one are meant as well. */
  original?: string
  /** Folder, from the root of the old site, that the text’s pictures are named from. */
  pictureFolder?: string
  /** Line of the file that the text begins on, from 1. */
  line: number
  /** Front matter by its own names. */
  fields: Record<string, unknown>
  /** Line of each field. */
  fieldLines: Record<string, number>
  body: string
  format: 'markdown' | 'mdx' | 'html'
  /** From the file’s name, without date, language and ending. */
  name: string
  /** Calendar date of the file’s name. */
  day?: string
  /** BCP 47 tag, where file, folder or field says it. */
  locale?: string
  /** Same for all versions of one article, where the system has such a mark. */
  pairKey?: string
  /** Paths that it was served under. */
  addresses: string[]
  draft: boolean
  losses: Loss[]
}

/** A file that was uploaded to the old site. */
export interface Attachment {
  url: string
  /** What it shows, where its page there says it. */
  alt?: string
}

/** Another system’s site, opened. */
export interface ForeignSite {
  system: SystemId
  /** Folders whose files are served from the root, such as `static`; `''` is the source’s own root. */
  publicFolders: string[]
  /** Address of the old site without a slash at its end, where the configuration says it. */
  url?: string
  /** Path that the old site was served below, such as `/blog`. */
  basePath: string
  /** Whether the site is set up to show formulas. */
  hasFormulas?: boolean
  /** Language of what names none. */
  locale?: string
  /** Values that texts can name, such as `site.title`. */
  variables: Record<string, string>
  /** Names behind ids of authors. */
  authors: Record<string, string>
  /** Uploaded files by the number that articles name them with. */
  attachments: Map<string, Attachment>
  /** All articles, one after the other; can be walked through more than once. What is none is told as a loss. */
  articles(): AsyncIterable<ForeignArticle | Loss>
}
