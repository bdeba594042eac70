import type { Locale } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import { type TagTable, tagIn } from '@/lib/model/tags'
import {
  archivePath,
  authorPath,
  feedsPath,
  indexPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  tagPath,
  tagsPath,
  transparencyPath,
  verifyPath,
} from '@/lib/urls'

interface Addressed {
  posts: readonly Pick<Post, 'locale' | 'slug'>[]
  pages: readonly Pick<Page, 'locale' | 'slug'>[]
  locales: readonly Locale[]
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
}

/** The addresses of all pages. Topics without an article are left to the crawl of the finished pages. */
export function pageAddresses({ posts, pages, locales, tags, authors }: Addressed): Set<string> {
  return new Set([
    rootPath,
    ...locales.flatMap((locale) => [
      indexPath(locale),
      archivePath(locale),
      feedsPath(locale),
      searchPath(locale),
      tagsPath(locale),
      transparencyPath(locale),
      verifyPath(locale),
      ...authors.map((id) => authorPath(locale, id)),
      ...Object.keys(tags).map((id) => tagPath(locale, tagIn(tags, id, locale)?.slug ?? id)),
    ]),
    ...posts.map(({ locale, slug }) => postPath(locale, slug)),
    ...pages.map(({ locale, slug }) => pagePath(locale, slug)),
  ])
}
