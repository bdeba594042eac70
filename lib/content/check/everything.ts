import type { ParsedPage } from '@/lib/content/parse-page'
import type { ParsedPost } from '@/lib/content/parse-post'
import type { Locale } from '@/lib/model/locales'
import type { TagTable } from '@/lib/model/tags'

/** All that was read of `content/`, for what no file shows on its own. */
export interface Everything {
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  locales: readonly Locale[]
  /** All files of articles and pages, those with mistakes included. */
  textFiles: ReadonlySet<string>
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
}
