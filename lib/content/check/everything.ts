import type { Locale } from '@/lib/model/locales'
import type { ParsedPage } from '../articles/parse-page'
import type { ParsedPost } from '../articles/parse-post'

/** All that was read of `content/`, for what no file shows on its own. */
export interface Everything {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  locales: readonly Locale[]
  /** All files of articles and pages, those with mistakes included. */
  textFiles: ReadonlySet<string>
  /** The path that the site is served below, such as `/blog`; empty where it has its host to itself. */
  basePath: string
  /** Addresses of the site, but for those of texts whose slug cannot be told. */
  addresses: ReadonlySet<string>
}
