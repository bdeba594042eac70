import { createTranslatorOf, type Messages, type Translator } from '@/lib/i18n/messages'
import type { PublishedText } from '@/lib/markdown/publish'
import type { Attachment } from '@/lib/model/attachment'
import type { Author } from '@/lib/model/author'
import { compareText, type IsoDate } from '@/lib/model/dates'
import { validReview } from '@/lib/model/disclosure'
import type { Gone } from '@/lib/model/gone'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import { newestFirst, type Page, type Post } from '@/lib/model/post'
import type { Redirect } from '@/lib/model/redirect'
import { type TagName, tagIn } from '@/lib/model/tags'
import type { KeptRecord } from '@/lib/review/history/record'
import type { ArticleReading } from '@/lib/review/reading/article'
import { relatedPosts } from '@/lib/search/related'
import { pagePath, postPath } from '@/lib/urls'
import type { Configuration } from './configuration-schema'
import type { KeptReview } from './reviews/read-statements'

/** Who reads what is made: `preview` and `development` show drafts and articles of days to come. */
export type Mode = 'production' | 'preview' | 'development'

/** A topic in one language with what is listed under it there, newest first. */
export interface Topic extends TagName {
  id: string
  posts: readonly Post[]
}

/** A language's part of a site. */
export interface Edition {
  locale: Locale
  t: Translator
  messages: Messages
  /** The versions in this language, newest first. */
  posts: readonly Post[]
  /** One version of every article, in this language where it exists, else in the first that has it; newest first. */
  index: readonly Post[]
  pages: readonly Page[]
  /** The topics that the index has articles on, by name in the language's order. */
  topics: readonly Topic[]
}

/**
 * A publication as it stands on one day: immutable, and indexed, so that every question is a look-up. What a site
 * shows is a function of it alone.
 */
export interface Site {
  configuration: Configuration
  day: IsoDate
  mode: Mode
  /** Address of the production site without a slash at its end. */
  url: string
  locales: readonly Locale[]
  defaultLocale: Locale
  editions: ReadonlyMap<Locale, Edition>
  /** Every version that is shown, newest first. */
  posts: readonly Post[]
  pages: readonly Page[]
  authors: ReadonlyMap<string, Author>
  images: ReadonlyMap<string, Image>
  attachments: ReadonlyMap<string, Attachment>
  /** The texts of all versions and pages that are shown, by file. */
  texts: ReadonlyMap<string, PublishedText>
  /** What is read of each version, by file: what a review and the history are about. */
  readings: ReadonlyMap<string, ArticleReading>
  /** The reviews on record as they are served, by the file of the version. */
  reviews: ReadonlyMap<string, KeptReview>
  /** What was recorded of each version, by file, the oldest first; empty where the site keeps no history. */
  histories: ReadonlyMap<string, readonly KeptRecord[]>
  /** The versions of an article by its id, in the site's order of languages: the one translation graph. */
  versions: ReadonlyMap<string, readonly Post[]>
  /** The same of pages such as the imprint. */
  pageVersions: ReadonlyMap<string, readonly Page[]>
  /** The articles before and after one in its language, by file. */
  neighbours: ReadonlyMap<string, { older?: Post; newer?: Post }>
  /** What else to read in an article's language, by file, the most related first. */
  related: ReadonlyMap<string, readonly Post[]>
  /** Where each file of `content/` is served, and in which language. */
  addresses: ReadonlyMap<string, { path: string; locale: Locale }>
  redirects: readonly Redirect[]
  /** Addresses of what was taken off the site for good. */
  gone: readonly Gone[]
  /** The parts of a series in a language, in their order, by both. */
  series: ReadonlyMap<string, readonly Post[]>
  /** What each person wrote and reviewed, by the person's id, newest first. */
  works: ReadonlyMap<string, Works>
}

/** What a person wrote and reviewed: the versions, newest first. */
export interface Works {
  written: readonly Post[]
  reviewed: readonly Post[]
}

/** Names the parts of a series in a language. */
export function seriesKey(id: string, locale: Locale): string {
  return `${id} ${locale}`
}

/** What a site is made of. */
export interface SiteParts
  extends Pick<
    Site,
    | 'configuration'
    | 'day'
    | 'mode'
    | 'url'
    | 'locales'
    | 'posts'
    | 'pages'
    | 'authors'
    | 'images'
    | 'attachments'
    | 'gone'
    | 'texts'
    | 'readings'
    | 'reviews'
    | 'histories'
  > {
  messages: ReadonlyMap<Locale, Messages>
}

/** The most articles that an article points to. */
const relatedLimit = 3

/** Makes the indexes. */
export function indexSite(parts: SiteParts): Site {
  const { locales, pages, messages, ...rest } = parts
  const posts = parts.posts.toSorted(newestFirst)
  const [defaultLocale = 'en'] = locales
  const byLocale = groupBy(posts, ({ locale }) => locale)
  const versions = versionsById(posts, locales)
  const editions = locales.flatMap((locale) => {
    const words = messages.get(locale)
    return words ? [editionOf(locale, words, { ...parts, posts }, versions)] : []
  })
  return {
    ...rest,
    posts,
    pages,
    locales,
    defaultLocale,
    versions,
    editions: new Map(editions.map((edition) => [edition.locale, edition])),
    pageVersions: versionsById(pages, locales),
    neighbours: neighboursOf([...byLocale.values()]),
    related: relatedByFile(posts),
    addresses: addressesOf(posts, pages),
    redirects: redirectsOf(posts, pages),
    series: seriesOf(posts),
    works: worksOf(posts, [...parts.authors.keys()]),
  }
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function versionsById<Item extends { id: string; locale: Locale }>(
  items: readonly Item[],
  locales: readonly Locale[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = groupBy(items, ({ id }) => id)
  for (const group of groups.values())
    group.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
  return groups
}

function editionOf(
  locale: Locale,
  messages: Messages,
  { posts, pages, configuration }: SiteParts,
  versions: Site['versions'],
): Edition {
  const index = posts.filter((post) => post === standsFor(versions.get(post.id) ?? [], locale))
  return {
    locale,
    messages,
    t: createTranslatorOf(locale, messages),
    posts: posts.filter((post) => post.locale === locale),
    index,
    pages: pages.filter((page) => page.locale === locale),
    topics: topicsOf(index, locale, configuration.tags),
  }
}

/** The version that stands for an article on the lists of a language. */
function standsFor(versions: readonly Post[], locale: Locale): Post | undefined {
  return versions.find((version) => version.locale === locale) ?? versions[0]
}

function topicsOf(index: readonly Post[], locale: Locale, tags: Configuration['tags']): Topic[] {
  const byTag = new Map<string, Post[]>(Object.keys(tags).map((id) => [id, []]))
  for (const post of index) for (const id of post.tags) byTag.get(id)?.push(post)
  const { compare } = new Intl.Collator(locale)
  return [...byTag]
    .flatMap(([id, posts]) => {
      const name = tagIn(tags, id, locale)
      return name && posts.length > 0 ? [{ id, ...name, posts }] : []
    })
    .sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id))
}

function neighboursOf(lists: readonly (readonly Post[])[]): Site['neighbours'] {
  return new Map(
    lists.flatMap((posts) =>
      posts.map(({ file }, at) => [file, { older: posts[at + 1], newer: posts[at - 1] }] as const),
    ),
  )
}

function relatedByFile(posts: readonly Post[]): Site['related'] {
  return new Map(
    [...relatedPosts(posts, relatedLimit)].map(([post, others]) => [post.file, others]),
  )
}

function addressesOf(posts: readonly Post[], pages: readonly Page[]): Site['addresses'] {
  return new Map([
    ...posts.map(
      (post) =>
        [post.file, { path: postPath(post.locale, post.slug), locale: post.locale }] as const,
    ),
    ...pages.map(
      (page) =>
        [page.file, { path: pagePath(page.locale, page.slug), locale: page.locale }] as const,
    ),
  ])
}

function redirectsOf(posts: readonly Post[], pages: readonly Page[]): Redirect[] {
  return [
    ...posts.map((post) => ({ ...post, to: postPath(post.locale, post.slug) })),
    ...pages.map((page) => ({ ...page, to: pagePath(page.locale, page.slug) })),
  ].flatMap(({ aliases, to, locale, title }) =>
    aliases.map((from) => ({ from, to, locale, title })),
  )
}

function seriesOf(posts: readonly Post[]): Site['series'] {
  const parts = posts.filter(({ series }) => series)
  const groups = groupBy(parts, ({ series, locale }) => seriesKey(series?.id ?? '', locale))
  for (const group of groups.values())
    group.sort((a, b) => (a.series?.part ?? 0) - (b.series?.part ?? 0))
  return groups
}

function worksOf(posts: readonly Post[], ids: readonly string[]): Site['works'] {
  const works = new Map<string, { written: Post[]; reviewed: Post[] }>(
    ids.map((id) => [id, { written: [], reviewed: [] }]),
  )
  for (const post of posts) {
    for (const id of post.authors) works.get(id)?.written.push(post)
    works.get(validReview(post.disclosure)?.by.id ?? '')?.reviewed.push(post)
  }
  return works
}

/** @throws {Error} where the site has no such language */
export function editionIn({ editions }: Pick<Site, 'editions'>, locale: Locale): Edition {
  const edition = editions.get(locale)
  if (!edition) throw new Error(`the site has no language ${locale}`)
  return edition
}

/** The version that a translation was made from; undefined for originals and where it is not shown. */
export function originalOf({ versions }: Pick<Site, 'versions'>, post: Post): Post | undefined {
  const from = post.disclosure.translatedFrom
  return versions.get(post.id)?.find(({ locale }) => locale === from)
}

/** The words of an article's topics in its language, in the author's order. */
export function tagsOf({ configuration }: Pick<Site, 'configuration'>, post: Post): TagName[] {
  return post.tags.flatMap((id) => tagIn(configuration.tags, id, post.locale) ?? [])
}

/** The text of a version or page. @throws {Error} where it is not shown */
export function textOf({ texts }: Pick<Site, 'texts'>, { file }: { file: string }): PublishedText {
  const text = texts.get(file)
  if (!text) throw new Error(`${file} is not shown`)
  return text
}

/** What is read of a version. @throws {Error} where it is not shown */
export function readingOf({ readings }: Pick<Site, 'readings'>, { file }: Post): ArticleReading {
  const reading = readings.get(file)
  if (!reading) throw new Error(`${file} is not shown`)
  return reading
}
