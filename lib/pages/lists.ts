import { editionIn, type Site, type Topic } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { archivePath, feedPath, indexPath, llmsPath, tagPath, tagsPath } from '@/lib/urls'
import { inEveryLanguage, topicAlternates } from './alternates'
import { type Card, cardOf, type Entry, entryOf } from './cards'
import { commonPage } from './common-page'
import type { Link } from './frame'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { type Pagination, paginate, paginationOf } from './pagination'
import { blogJsonLd, breadcrumbsJsonLd, siteFacts } from './site-structured-data'
import type { Transparency } from './transparency'

/** One page of a language's index. */
export interface Index {
  heading: string
  /** Only on the front page. */
  masthead?: Masthead
  cards: Card[]
  pagination?: Pagination
}

/** What the front page says of the publication, and its topics. */
export interface Masthead {
  tagline: string
  figures: { articles: number; sources: number; versions: number; reviewed: number }
  topics: Link[]
  home: string
}

/** The pages of a language's index; the first is its front page. */
export function indexPages(
  site: Site,
  locale: Locale,
  counted: () => Transparency,
): (() => PageModel<'index', Index>)[] {
  const pages = paginate(editionIn(site, locale).index)
  return pages.map((posts, at) => () => {
    const masthead = at === 0 ? mastheadOf(site, locale, counted()) : undefined
    return indexPage(site, locale, posts, { page: at + 1, count: pages.length, masthead })
  })
}

function indexPage(
  site: Site,
  locale: Locale,
  posts: readonly Post[],
  { page, count, masthead }: { page: number; count: number; masthead?: Masthead },
): PageModel<'index', Index> {
  const { t } = editionIn(site, locale)
  const { name, tagline } = site.configuration
  const isFirst = page === 1
  const path = indexPath(locale, page)
  const alternates = isFirst ? inEveryLanguage(site, indexPath) : {}
  const title = isFirst ? name : t('index.pageTitle', { page })
  const description = isFirst ? (tagline[locale] ?? t('index.title')) : title
  return pageModel(site, {
    kind: 'index',
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, {
      locale,
      title,
      description,
      path,
      alternates,
      types: isFirst ? { 'text/plain': llmsPath(locale) } : undefined,
    }),
    structuredData: [
      blogJsonLd(siteFacts(site), { locale, description: tagline[locale] ?? name, posts }),
    ],
    content: {
      heading: title,
      masthead,
      cards: posts.map((post) => cardOf(site, post, locale)),
      pagination: paginationOf(page, count, (number) => indexPath(locale, number)),
    },
  })
}

function mastheadOf(site: Site, locale: Locale, counted: Transparency): Masthead {
  const { index, topics } = editionIn(site, locale)
  const { total, reviewed, sources } = counted
  return {
    tagline: site.configuration.tagline[locale] ?? site.configuration.name,
    figures: { articles: index.length, sources, versions: total, reviewed },
    topics: topics.map(({ name, slug }) => ({ name, path: tagPath(locale, slug) })),
    home: indexPath(locale),
  }
}

/** One page of the articles on a topic. */
export interface TopicList {
  heading: string
  count: number
  allTopics: string
  /** Of the topic's feed; absent where no article of it is in the language. */
  feed?: string
  cards: Card[]
  pagination?: Pagination
}

/** The pages of a topic in a language. */
export function topicPages(
  site: Site,
  locale: Locale,
  topic: Topic,
): (() => PageModel<'topic', TopicList>)[] {
  const pages = paginate(topic.posts)
  return pages.map((posts, at) => () => topicPage(site, locale, topic, posts, at + 1, pages.length))
}

function topicPage(
  site: Site,
  locale: Locale,
  topic: Topic,
  posts: readonly Post[],
  page: number,
  count: number,
): PageModel<'topic', TopicList> {
  const { t } = editionIn(site, locale)
  const { name, slug } = topic
  const isFirst = page === 1
  const path = tagPath(locale, slug, page)
  const pageTitle = t('tags.pageTitle', { name, page })
  const alternates = topicAlternates(site, topic.id)
  const way = [
    { name: t('tags.title'), path: tagsPath(locale) },
    { name, path: tagPath(locale, slug) },
  ]
  return pageModel(site, {
    kind: 'topic',
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, {
      locale,
      title: isFirst ? t('tags.topic', { name }) : pageTitle,
      description: isFirst ? t('tags.about', { name }) : pageTitle,
      path,
      alternates: isFirst ? alternates : {},
      topic: isFirst && topic.posts.some((post) => post.locale === locale) ? topic : undefined,
    }),
    structuredData: [breadcrumbsJsonLd(siteFacts(site), locale, way)],
    content: {
      heading: isFirst ? name : pageTitle,
      count: topic.posts.length,
      allTopics: tagsPath(locale),
      feed: topic.posts.some((post) => post.locale === locale)
        ? feedPath(locale, 'xml', slug)
        : undefined,
      cards: posts.map((post) => cardOf(site, post, locale)),
      pagination: paginationOf(page, count, (number) => tagPath(locale, slug, number)),
    },
  })
}

/** All topics that a language has articles on. */
export interface Topics {
  topics: (Link & { count: number })[]
}

export function topicsPage(site: Site, locale: Locale): PageModel<'topics', Topics> {
  const { t, topics } = editionIn(site, locale)
  return commonPage(site, locale, {
    kind: 'topics',
    pathOf: tagsPath,
    title: t('tags.title'),
    description: t('tags.description'),
    content: {
      topics: topics.map(({ name, slug, posts }) => ({
        name,
        path: tagPath(locale, slug),
        count: posts.length,
      })),
    },
  })
}

/** A language's index by year, newest first. */
export interface Archive {
  byTopic: string
  years: { year: string; entries: Entry[] }[]
}

export function archivePage(site: Site, locale: Locale): PageModel<'archive', Archive> {
  const { t, index } = editionIn(site, locale)
  return commonPage(site, locale, {
    kind: 'archive',
    pathOf: archivePath,
    title: t('archive.title'),
    description: t('archive.description'),
    content: { byTopic: tagsPath(locale), years: yearsOf(site, locale, index) },
  })
}

function yearsOf(site: Site, locale: Locale, index: readonly Post[]): Archive['years'] {
  const years = new Map<string, Entry[]>()
  for (const post of index) {
    const year = post.date.slice(0, 4)
    const entries = years.get(year) ?? []
    entries.push(entryOf(site, post, locale))
    years.set(year, entries)
  }
  return [...years].map(([year, entries]) => ({ year, entries }))
}
