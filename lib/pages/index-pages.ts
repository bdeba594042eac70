import { editionIn, type Site, type Topic } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { indexPath, llmsPath, tagPath, tagsPath } from '@/lib/urls'
import { inEveryLanguage } from './alternates'
import { type Card, cardOf } from './cards'
import type { Link } from './frame'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { type Pagination, paginate, paginationOf } from './pagination'
import { blogJsonLd, siteFacts } from './site-structured-data'
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
  /** Those with the most articles, by name. */
  topics: Link[]
  /** Where the others are; absent where there are no others. */
  allTopics?: string
  home: string
}

/** More would be a row that nobody scrolls to its end. */
const mostTopics = 12

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
    topics: largestOf(topics).map(({ name, slug }) => ({ name, path: tagPath(locale, slug) })),
    allTopics: topics.length > mostTopics ? tagsPath(locale) : undefined,
    home: indexPath(locale),
  }
}

/** The topics with the most articles, in the order in which they were given. */
function largestOf(topics: readonly Topic[]): Topic[] {
  const bySize = topics.toSorted((one, other) => other.posts.length - one.posts.length)
  const largest = new Set(bySize.slice(0, mostTopics))
  return topics.filter((topic) => largest.has(topic))
}
