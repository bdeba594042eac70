import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { getIndex, getIndexPages, getPages, getPosts, getSite } from '@/lib/content/posts'
import { getTopics, type Topic, topicPages } from '@/lib/content/topics'
import { productionUrl } from '@/lib/hosting/environment'
import {
  absolute,
  archivePath,
  indexPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  sitemapPath,
  tagPath,
  tagsPath,
  transparencyPath,
} from '@/lib/hosting/urls'
import { lastModified } from '@/lib/model/dates'
import { type Locale, locales } from '@/lib/model/locales'
import type { IsoDate, Post } from '@/lib/model/post'
import {
  type Alternates,
  alternateLanguages,
  archiveAlternates,
  fixedPageAlternates,
  indexAlternates,
  postAlternates,
  searchAlternates,
  tagsAlternates,
  topicAlternates,
  transparencyAlternates,
} from '@/lib/pages/metadata'

/** The most addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const addressesPerSitemap = 50_000

export interface SitemapEntry {
  path: string
  alternates: Alternates
  /** Absent where nothing says when the page last changed. The time of the build says nothing of it. */
  modified?: IsoDate
}

/** Every page of the site that search engines may list, with its languages and its last change. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const [posts, pages] = [await getPosts(), await getPages()]
  const lists = await Promise.all(locales.map(listEntries))
  return [
    { path: rootPath, alternates: indexAlternates() },
    ...lists.flat(),
    ...(await Promise.all(posts.map(postEntry))),
    ...(await Promise.all(
      pages.map(async (page) => ({
        path: pagePath(page.locale, page.slug),
        alternates: await fixedPageAlternates(page),
      })),
    )),
  ]
}

async function postEntry(post: Post): Promise<SitemapEntry> {
  return {
    path: postPath(post.locale, post.slug),
    alternates: await postAlternates(post),
    modified: lastModified(post),
  }
}

async function listEntries(locale: Locale): Promise<SitemapEntry[]> {
  const modified = newest(await getIndex(locale))
  const indexes = (await getIndexPages(locale)).map((posts, index) => ({
    path: indexPath(locale, index + 1),
    alternates: index === 0 ? indexAlternates() : {},
    modified: newest(posts),
  }))
  const topics = await Promise.all(
    (await getTopics(locale)).map((topic) => topicEntries(topic, locale)),
  )
  return [
    ...indexes,
    { path: archivePath(locale), alternates: archiveAlternates(), modified },
    { path: searchPath(locale), alternates: searchAlternates(), modified },
    { path: tagsPath(locale), alternates: tagsAlternates(), modified },
    { path: transparencyPath(locale), alternates: transparencyAlternates(), modified },
    ...topics.flat(),
  ]
}

async function topicEntries(topic: Topic, locale: Locale): Promise<SitemapEntry[]> {
  const alternates = await topicAlternates(topic.id)
  return topicPages(topic).map((posts, index) => ({
    path: tagPath(locale, topic.slug, index + 1),
    alternates: index === 0 ? alternates : {},
    modified: newest(posts),
  }))
}

function newest(posts: Post[]): IsoDate | undefined {
  return posts.map(lastModified).sort().at(-1)
}

/**
 * Writes the sitemap (https://www.sitemaps.org/protocol.html): one document, or an index of several where it holds
 * more than 50,000 addresses.
 */
export function sitemapXml(entries: SitemapEntry[], siteUrl: string): string {
  const count = sitemapCount(entries)
  return count === 1 ? urlSet(entries, siteUrl) : sitemapIndex(count, siteUrl)
}

/** Writes one part of a sitemap that is split; parts are counted from 1. */
export function sitemapPart(entries: SitemapEntry[], siteUrl: string, part: number): string {
  const end = part * addressesPerSitemap
  return urlSet(entries.slice(end - addressesPerSitemap, end), siteUrl)
}

/** How many documents a sitemap needs. */
export function sitemapCount(entries: SitemapEntry[]): number {
  return Math.max(1, Math.ceil(entries.length / addressesPerSitemap))
}

const sitemapNamespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const head = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const

function sitemapIndex(count: number, siteUrl: string): string {
  const parts = Array.from({ length: count }, (_, index) =>
    x('sitemap', [x('loc', absolute(siteUrl, sitemapPath(index + 1)))]),
  )
  return toXml([head, x('sitemapindex', { xmlns: sitemapNamespace }, parts)])
}

function urlSet(entries: SitemapEntry[], siteUrl: string): string {
  const namespaces = { xmlns: sitemapNamespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }
  const urls = entries.map((entry) => urlElement(entry, siteUrl))
  return toXml([head, x('urlset', namespaces, urls)], { closeEmptyElements: true })
}

/** With its languages as https://developers.google.com/search/docs/specialty/international/localized-versions has it. */
function urlElement({ path, alternates, modified }: SitemapEntry, siteUrl: string) {
  const languages = Object.entries(alternateLanguages(alternates, siteUrl))
  return x('url', [
    x('loc', absolute(siteUrl, path)),
    ...(modified ? [x('lastmod', modified)] : []),
    ...languages.map(([hreflang, href]) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
  ])
}

/** The entries of this build and the address of its site, for the routes that answer with them. */
export async function currentSitemap(): Promise<{ entries: SitemapEntry[]; siteUrl: string }> {
  const { url } = await getSite()
  return { entries: await sitemapEntries(), siteUrl: productionUrl(url) }
}
