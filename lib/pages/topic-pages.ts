import { editionIn, hasFeed, type Site, type Topic } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { feedPath, tagPath, tagsPath } from '@/lib/urls'
import { topicAlternates } from './alternates'
import { type Card, cardOf } from './cards'
import { commonPage } from './common-page'
import type { Link } from './frame'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { type Pagination, paginate, paginationOf } from './pagination'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'

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
  return pages.map((posts, at) => () => {
    const place = { page: at + 1, count: pages.length }
    return topicPage(site, locale, { topic, posts, ...place })
  })
}

/** The articles of one page of so many. */
interface TopicPart {
  topic: Topic
  posts: readonly Post[]
  /** From 1. */
  page: number
  count: number
}

function topicPage(
  site: Site,
  locale: Locale,
  { topic, posts, page, count }: TopicPart,
): PageModel<'topic', TopicList> {
  const { t } = editionIn(site, locale)
  const { name, slug } = topic
  const isFirst = page === 1
  const isInFeed = hasFeed(topic, locale)
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
      topic: isFirst && isInFeed ? topic : undefined,
    }),
    structuredData: [breadcrumbsJsonLd(siteFacts(site), locale, way)],
    content: {
      heading: isFirst ? name : pageTitle,
      count: topic.posts.length,
      allTopics: tagsPath(locale),
      feed: isInFeed ? feedPath(locale, 'xml', slug) : undefined,
      cards: posts.map((post) => cardOf(site, post, locale)),
      pagination: paginationOf(page, count, (number) => tagPath(locale, slug, number)),
    },
  })
}

/** All topics that a language has articles on. */
export interface Topics {
  topics: (Link & { count: number })[]
}

/** All topics of a language. */
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
