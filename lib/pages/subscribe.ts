import { editionIn, hasFeed, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { absolute, developersPath, feedPath, feedsPath } from '@/lib/urls'
import { commonPage } from './common-page'
import type { PageModel } from './page-model'

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

/** The feeds of a language. */
export function subscribePage(site: Site, locale: Locale): PageModel<'subscribe', Subscribe> {
  const { t } = editionIn(site, locale)
  return commonPage(site, locale, {
    kind: 'subscribe',
    pathOf: feedsPath,
    title: t('subscribe.title'),
    description: t('subscribe.description'),
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
      .filter((topic) => hasFeed(topic, locale))
      .map(({ name, slug }) => rowOf(name, slug)),
    newsletter: site.configuration.newsletterUrl || undefined,
    developers: developers && developersPath(locale),
  }
}
