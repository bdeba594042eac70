import { readFileSync } from 'node:fs'
import { hashOf } from '@/lib/cache/fingerprint'
import { lazily } from '@/lib/cache/lazily'
import type { Locale } from '@/lib/model/locales'
import type { Original } from '@/lib/model/original'
import type { Page, Post } from '@/lib/model/post'
import { type TagTable, tagIn } from '@/lib/model/tags'
import {
  archivePath,
  authorPath,
  feedPath,
  feedsPath,
  indexPath,
  llmsPath,
  markdownPath,
  pagePath,
  postPath,
  provenancePath,
  readingTextPath,
  rootPath,
  searchPath,
  tagPath,
  tagsPath,
  transparencyDataPath,
  transparencyPath,
  verifyPath,
} from '@/lib/urls'
import { cleanPath, encodedPath } from '@/lib/urls/path-forms'
import type { ContentFile } from '../files/files'

interface Addressed {
  posts: readonly Pick<Post, 'locale' | 'slug'>[]
  pages: readonly Pick<Page, 'locale' | 'slug'>[]
  locales: readonly Locale[]
  tags: TagTable
  /** Ids of people. */
  authors: readonly string[]
}

/**
 * The addresses that the site makes and a text can name, as they are read: those of all pages, and of what comes with
 * each. Topics without an article are left to the crawl of the finished pages, and what only some articles have, such as
 * a review, is linked by their pages alone.
 */
export function madeAddresses(given: Addressed): Set<string> {
  const { posts, pages, locales } = given
  return new Set([
    rootPath,
    ...locales.flatMap((locale) => languageAddresses(locale, given)),
    ...posts.flatMap(({ locale, slug }) => postAddresses(locale, slug)),
    ...pages.map(({ locale, slug }) => pagePath(locale, slug)),
  ])
}

/** The files of `public/` by each address at which they are served; one is hashed when it is first asked for. */
export function publicOriginals(files: readonly ContentFile[]): Map<string, () => Original> {
  return new Map(
    files.flatMap(({ path, onDisk }) => {
      const address = encodedPath(`/${path}`)
      const original = lazily(() => ({ address, hash: hashOf(readFileSync(onDisk)) }))
      return publicAddresses(path).map((served) => [served, original] as const)
    }),
  )
}

/** The addresses at which hosts serve a file of `public/`: with its ending, and as a page without it. */
export function publicAddresses(name: string): string[] {
  return [`/${name}`, cleanPath(`/${name}`) || rootPath]
}

/** The addresses that every version has: its page, and what tells of the text to programs. */
export function postAddresses(locale: Locale, slug: string): string[] {
  return [postPath, markdownPath, provenancePath, readingTextPath].map((path) => path(locale, slug))
}

function languageAddresses(locale: Locale, { tags, authors }: Addressed): string[] {
  const topics = Object.keys(tags).map((id) => tagIn(tags, id, locale)?.slug ?? id)
  return [
    indexPath(locale),
    archivePath(locale),
    feedsPath(locale),
    llmsPath(locale),
    searchPath(locale),
    tagsPath(locale),
    transparencyPath(locale),
    transparencyDataPath(locale, 'csv'),
    transparencyDataPath(locale, 'json'),
    verifyPath(locale),
    ...authors.map((id) => authorPath(locale, id)),
    ...topics.map((slug) => tagPath(locale, slug)),
    ...[undefined, ...topics].flatMap((slug) => [
      feedPath(locale, 'xml', slug),
      feedPath(locale, 'json', slug),
    ]),
  ]
}
