import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Edition, Site } from '@/lib/content/site'
import { type IsoDate, lastModified } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import {
  type Alternates,
  alternateLanguages,
  inEveryLanguage,
  pageAlternates,
  postAlternates,
  topicAlternates,
} from '@/lib/pages/alternates'
import { paginate } from '@/lib/pages/pagination'
import {
  absolute,
  archivePath,
  authorPath,
  feedsPath,
  indexPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  sitemapPath,
  tagPath,
  tagsPath,
  transparencyPath,
  verifyPath,
} from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** The most addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const addressesPerSitemap = 50_000

export interface SitemapEntry {
  path: string
  /** Its versions by language, absolute. */
  languages: Record<string, string>
  /** Absent where nothing says when the page last changed. The time of the build says nothing of it. */
  modified?: IsoDate
}

/** The sitemap, and its parts where it is too long for one document. */
export const sitemapFiles: FilesOf = (site) => {
  const parts = sitemapParts(sitemapEntries(site))
  const whole = fileOf(
    sitemapPath(),
    mediaTypes.xml,
    () => parts,
    (all) => sitemapXml(all, site.url),
  )
  if (parts.length === 1) return [whole]
  const partFiles = parts.map((part, at) =>
    fileOf(
      sitemapPath(at + 1),
      mediaTypes.xml,
      () => part,
      (entries) => urlSet(entries, site.url),
    ),
  )
  return [whole, ...partFiles]
}

/** The entries of each document. */
export function sitemapParts(entries: readonly SitemapEntry[]): (readonly SitemapEntry[])[] {
  return paginate(entries, addressesPerSitemap)
}

/** Every page of the site that search engines may list, with its languages and its last change. */
export function sitemapEntries(site: Site): SitemapEntry[] {
  const entry = (path: string, alternates: Alternates, modified?: IsoDate): SitemapEntry => ({
    path,
    languages: alternateLanguages(alternates, site),
    modified,
  })
  return [
    entry(rootPath, inEveryLanguage(site, indexPath)),
    ...[...site.editions.values()].flatMap((edition) => listEntries(site, edition, entry)),
    ...site.posts.map((post) =>
      entry(postPath(post.locale, post.slug), postAlternates(site, post), lastModified(post)),
    ),
    ...site.pages.map((page) =>
      entry(pagePath(page.locale, page.slug), pageAlternates(site, page)),
    ),
  ]
}

type ToEntry = (path: string, alternates: Alternates, modified?: IsoDate) => SitemapEntry

function listEntries(site: Site, { locale, index, topics }: Edition, entry: ToEntry) {
  const modified = newest(index)
  const everywhere = (pathOf: (locale: Locale) => string) =>
    entry(pathOf(locale), inEveryLanguage(site, pathOf), modified)
  return [
    ...paginate(index).map((posts, at) =>
      entry(
        indexPath(locale, at + 1),
        at === 0 ? inEveryLanguage(site, indexPath) : {},
        newest(posts),
      ),
    ),
    ...[archivePath, feedsPath, searchPath, tagsPath, transparencyPath].map(everywhere),
    everywhere((other) => verifyPath(other)),
    ...[...site.authors.keys()].map((id) => everywhere((other) => authorPath(other, id))),
    ...topics.flatMap((topic) => {
      const alternates = topicAlternates(site, topic.id)
      return paginate(topic.posts).map((posts, at) =>
        entry(tagPath(locale, topic.slug, at + 1), at === 0 ? alternates : {}, newest(posts)),
      )
    }),
  ]
}

function newest(posts: readonly Post[]): IsoDate | undefined {
  return posts.map(lastModified).sort().at(-1)
}

/**
 * Writes the sitemap (https://www.sitemaps.org/protocol.html): one document, or an index of several where it holds
 * more than 50,000 addresses.
 */
export function sitemapXml(parts: readonly (readonly SitemapEntry[])[], siteUrl: string): string {
  const [first = []] = parts
  return parts.length > 1 ? sitemapIndex(parts.length, siteUrl) : urlSet(first, siteUrl)
}

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const

function sitemapIndex(count: number, siteUrl: string): string {
  const parts = Array.from({ length: count }, (_, index) =>
    x('sitemap', [x('loc', absolute(siteUrl, sitemapPath(index + 1)))]),
  )
  return toXml([head, x('sitemapindex', { xmlns: sitemapNamespace }, parts)])
}

/** Writes a document of addresses: the whole sitemap, or a part of it. */
export function urlSet(entries: readonly SitemapEntry[], siteUrl: string): string {
  const namespaces = { xmlns: sitemapNamespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  const urls = entries.map((entry) => urlElement(entry, siteUrl))
  return toXml([head, x('urlset', namespaces, urls)], { closeEmptyElements: true })
}

/** With its languages as https://developers.google.com/search/docs/specialty/international/localized-versions has it. */
function urlElement({ path, languages, modified }: SitemapEntry, siteUrl: string) {
  return x('url', [
    x('loc', absolute(siteUrl, path)),
    ...(modified ? [x('lastmod', modified)] : []),
    ...Object.entries(languages).map(([hreflang, href]) =>
      x('xhtml:link', { rel: 'alternate', hreflang, href }),
    ),
  ])
}
