import { editionIn, hasFeed, type Site } from '@/lib/content/site'
import { type IsoDate, lastModified } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { TagName } from '@/lib/model/tags'
import { paginate } from '@/lib/pages/pagination'
import { absolute, type FeedFormat, feedPath, headsPath, indexPath, tagPath } from '@/lib/urls'
import { entriesPerPage, entryIn, type FeedEntry } from './entry'
import { startOfDay } from './instant'

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
  /** The newest records of all versions and their hash, to which every copy of the feed is a witness. */
  heads?: { url: string; sha256: string }
  /** Path of a page of this feed in a format. */
  path: (format: FeedFormat, page?: number) => string
}

/** Cuts articles, newest first, into documents; none makes one that is empty. */
export function toFeedPages(posts: readonly Post[]): (readonly Post[])[] {
  return paginate(posts, entriesPerPage)
}

/** What a feed is about: a language's articles, or those of one of its topics. */
export interface FeedSubject {
  locale: Locale
  topic?: TagName & { id: string }
  posts: readonly Post[]
  /** The last day on which one of them changed. */
  updated: IsoDate
}

/** The feeds of a site: of each language, and of each topic that has an article in the language itself. */
export function feedSubjects(site: Site): FeedSubject[] {
  return [...site.editions.values()].flatMap(({ locale, posts, topics }) => [
    { locale, posts, updated: newest(posts) },
    ...topics
      .filter((topic) => hasFeed(topic, locale))
      .map((topic) => {
        const own = topic.posts.filter((post) => post.locale === locale)
        return { locale, topic, posts: own, updated: newest(own) }
      }),
  ])
}

/** Collects one page of a feed; pages are counted from 1. */
export function feedPage(
  site: Site,
  { locale, topic, updated }: FeedSubject,
  page: number,
  pages: readonly (readonly Post[])[],
): Feed {
  const { name, tagline, publisher, timeZone, webSubHub } = site.configuration
  const { t } = editionIn(site, locale)
  const path = (format: FeedFormat, number = 1) => feedPath(locale, format, topic?.slug, number)
  return {
    locale,
    id: absolute(site.url, path('xml')),
    title: topic ? `${name}: ${topic.name}` : name,
    subtitle: topic ? t('tags.about', { name: topic.name }) : (tagline[locale] ?? name),
    author: publisher.name || name,
    siteUrl: site.url,
    home: absolute(site.url, topic ? tagPath(locale, topic.slug) : indexPath(locale)),
    translations: feedTranslations(site, locale, topic?.id),
    updated: startOfDay(updated, timeZone),
    entries: (pages[page - 1] ?? []).map((post) => entryIn(site, post)),
    page,
    pages: pages.length,
    hub: webSubHub || undefined,
    heads: site.heads && {
      url: absolute(site.url, headsPath),
      sha256: site.heads.sha256,
    },
    path,
  }
}

/** An empty feed has never changed. */
function newest(posts: readonly Post[]): IsoDate {
  return posts.map(lastModified).sort().at(-1) ?? '1970-01-01'
}

function feedTranslations(site: Site, locale: Locale, topicId?: string): Feed['translations'] {
  return [...site.editions.values()]
    .filter((other) => other.locale !== locale)
    .flatMap((other) => {
      const topic = topicId && other.topics.find(({ id }) => id === topicId)
      const isThere = !topicId || (topic && hasFeed(topic, other.locale))
      const slug = topic ? topic.slug : undefined
      const path = (format: FeedFormat) => feedPath(other.locale, format, slug)
      return isThere ? [{ locale: other.locale, path }] : []
    })
}
