import { getPosts, getSite, getTranslations } from '@/lib/content/posts'
import { getTopic, tagsOf } from '@/lib/content/topics'
import { productionUrl } from '@/lib/hosting/environment'
import {
  absolute,
  type FeedFormat,
  feedPath,
  indexPath,
  postPath,
  tagPath,
} from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import { lastModified } from '@/lib/model/dates'
import { type Locale, locales } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { TagName } from '@/lib/model/tags'
import { type FeedContent, feedContent } from './content'
import { startOfDay } from './instant'

/** Entries in one document; older ones stand on the next page. */
const entriesPerPage = 50

/** An address and the language behind it. */
export interface Alternate {
  locale: Locale
  url: string
}

export interface FeedEntry extends FeedContent {
  post: Post
  /** Survives a changed title or slug. */
  id: string
  url: string
  /** The article in its other languages. */
  translations: Alternate[]
  /** RFC 3339. */
  published: string
  updated: string
  tags: TagName[]
}

/** One page of the articles of a language or of one of its topics, ready to be written in any format. */
export interface Feed {
  locale: Locale
  id: string
  title: string
  subtitle: string
  author: string
  siteUrl: string
  /** The page that shows the same to readers. */
  home: string
  /** The same feed in the site's other languages. */
  translations: { locale: Locale; path: (format: FeedFormat) => string }[]
  updated: string
  entries: FeedEntry[]
  /** Counted from 1. */
  page: number
  pages: number
  /** What tells subscribers of new entries (https://www.w3.org/TR/websub/). */
  hub?: string
  /** Path of a page of this feed in a format. */
  path: (format: FeedFormat, page?: number) => string
}

/** The articles of a feed, page by page. */
export async function getFeedPages(locale: Locale, tagId?: string): Promise<Post[][]> {
  return toFeedPages((await getPosts(locale)).filter(({ tags }) => !tagId || tags.includes(tagId)))
}

/** Cuts articles, newest first, into documents; none makes one that is empty. */
export function toFeedPages(posts: Post[]): Post[][] {
  const count = Math.max(1, Math.ceil(posts.length / entriesPerPage))
  return Array.from({ length: count }, (_, page) =>
    posts.slice(page * entriesPerPage, (page + 1) * entriesPerPage),
  )
}

/**
 * Collects one page of a feed; undefined where the page, the topic or, for a topic, any article in that language is
 * missing.
 */
export async function getFeed(locale: Locale, tag?: string, page = 1): Promise<Feed | undefined> {
  const topic = tag ? await getTopic(locale, tag) : undefined
  if (tag && !topic) return undefined
  const pages = await getFeedPages(locale, topic?.id)
  const posts = pages[page - 1]
  if (!posts || (topic && posts.length === 0)) return undefined
  const site = await getSite()
  const siteUrl = productionUrl(site.url)
  const t = await translatorFor(locale)
  const path = (format: FeedFormat, number = 1) => feedPath(locale, format, topic?.slug, number)
  const all = pages.flat()
  return {
    locale,
    id: absolute(siteUrl, path('xml')),
    title: topic ? `${site.name}: ${topic.name}` : site.name,
    subtitle: topic ? t('tags.about', { name: topic.name }) : (site.tagline[locale] ?? site.name),
    author: site.publisher.name || site.name,
    siteUrl,
    home: absolute(siteUrl, topic ? tagPath(locale, topic.slug) : indexPath(locale)),
    translations: await feedTranslations(locale, topic?.id),
    updated: startOfDay(newest(all), site.timeZone),
    entries: await Promise.all(posts.map((post) => entryOf(post, siteUrl, site.timeZone))),
    page,
    pages: pages.length,
    hub: site.webSubHub || undefined,
    path,
  }
}

/** An empty feed has never changed. */
function newest(posts: Post[]): string {
  return posts.map(lastModified).sort().at(-1) ?? '1970-01-01'
}

async function feedTranslations(locale: Locale, tagId?: string): Promise<Feed['translations']> {
  const others = locales.filter((other) => other !== locale)
  const feeds = await Promise.all(
    others.map(async (other) => {
      const slug = tagId && (await tagSlugWithArticles(tagId, other))
      const path = (format: FeedFormat) => feedPath(other, format, slug)
      return tagId && !slug ? undefined : { locale: other, path }
    }),
  )
  return feeds.filter((feed) => feed !== undefined)
}

async function tagSlugWithArticles(id: string, locale: Locale): Promise<string | undefined> {
  const post = (await getPosts(locale)).find(({ tags }) => tags.includes(id))
  const names = post && (await tagsOf({ ...post, tags: [id] }))
  return names?.[0]?.slug
}

async function entryOf(post: Post, siteUrl: string, timeZone: string): Promise<FeedEntry> {
  const addressOf = ({ locale, slug }: Post) => absolute(siteUrl, postPath(locale, slug))
  const versions = (await getTranslations(post)).filter(({ locale }) => locale !== post.locale)
  return {
    ...(await feedContent(post, siteUrl)),
    post,
    id: entryId(post, siteUrl),
    url: addressOf(post),
    translations: versions.map((other) => ({ locale: other.locale, url: addressOf(other) })),
    published: startOfDay(post.date, timeZone),
    updated: startOfDay(lastModified(post), timeZone),
    tags: await tagsOf(post),
  }
}

/** A `tag:` URI (RFC 4151) of the site's host, the folder's date and name, and the language. */
export function entryId(
  { file, id, locale }: Pick<Post, 'file' | 'id' | 'locale'>,
  siteUrl: string,
): string {
  const [date = ''] = /\d{4}-\d{2}-\d{2}/.exec(file) ?? []
  return `tag:${new URL(siteUrl).hostname},${date}:${encodeURIComponent(id)}/${locale}`
}
