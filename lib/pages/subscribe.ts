import { editionIn, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { absolute, developersPath, feedPath, feedsPath } from '@/lib/urls'
import { inEveryLanguage } from './alternates'
import { pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'

/** A feed as a reader takes it along. */
export interface FeedRow {
  name: string
  path: string
  /** Absolute: what a feed reader asks for. */
  url: string
}

/** The page on which readers subscribe. */
export interface Subscribe {
  all: FeedRow
  topics: FeedRow[]
  newsletter?: string
  /** Of the page for programmers, where the site has one. */
  developers?: string
}

export function subscribePage(site: Site, locale: Locale): PageModel<'subscribe', Subscribe> {
  const { t } = editionIn(site, locale)
  const path = feedsPath(locale)
  const alternates = inEveryLanguage(site, feedsPath)
  const title = t('subscribe.title')
  const description = t('subscribe.description')
  return pageModel(site, {
    kind: 'subscribe',
    locale,
    path,
    alternates,
    metadata: pageMetadata(site, { locale, title, description, path, alternates }),
    structuredData: [breadcrumbsJsonLd(siteFacts(site), locale, [{ name: title, path }])],
    content: contentOf(site, locale),
  })
}

function contentOf(site: Site, locale: Locale): Subscribe {
  const { t, topics, pages } = editionIn(site, locale)
  const rowOf = (name: string, slug?: string): FeedRow => {
    const path = feedPath(locale, 'xml', slug)
    return { name, path, url: absolute(site.url, path) }
  }
  const developers = pages.find(({ id }) => id === 'developers')
  return {
    all: rowOf(t('subscribe.all')),
    topics: topics
      .filter(({ posts }) => posts.some((post) => post.locale === locale))
      .map(({ name, slug }) => rowOf(name, slug)),
    newsletter: site.configuration.newsletterUrl || undefined,
    developers: developers && developersPath(locale),
  }
}
