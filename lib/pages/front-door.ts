import { editionIn, type Site } from '@/lib/content/site'
import { directionOf, type Locale } from '@/lib/model/locales'
import { indexPath, llmsPath, notFoundPath, rootPath, searchPath } from '@/lib/urls'
import { inEveryLanguage } from './alternates'
import { type Entry, entryOf } from './cards'
import { missingMetadata, pageMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { siteFacts, websiteJsonLd } from './site-structured-data'

/** The site's languages, each in its own words. */
export interface LanguageChoice {
  languages: { locale: Locale; dir: 'ltr' | 'rtl'; path: string; name: string; tagline: string }[]
}

/** The front door, where a reader chooses a language. */
export function languageChoicePage(site: Site): PageModel<'choice', LanguageChoice> {
  const { name, tagline } = site.configuration
  const locale = site.defaultLocale
  const alternates = inEveryLanguage(site, indexPath)
  return pageModel(site, {
    kind: 'choice',
    locale,
    path: rootPath,
    alternates,
    metadata: pageMetadata(site, {
      locale,
      title: name,
      description: tagline[locale] ?? name,
      path: rootPath,
      alternates,
      types: { 'text/plain': llmsPath() },
      hasFeeds: false,
    }),
    structuredData: [websiteJsonLd(siteFacts(site))],
    content: {
      languages: site.locales.map((other) => ({
        locale: other,
        dir: directionOf(other),
        path: indexPath(other),
        name: editionIn(site, other).t('choice.link'),
        tagline: tagline[other] ?? name,
      })),
    },
  })
}

/** What a missing page says in some languages. */
export interface Missing {
  texts: {
    locale: Locale
    dir: 'ltr' | 'rtl'
    title: string
    text: string
    index: { name: string; path: string }
    search: { action: string; field: string; submit: string }
    newest: { heading: string; entries: Entry[] }
  }[]
}

/** The newest articles that a missing page offers. */
const newestCount = 3

/** The page of a language that says that there is none. */
export function notFoundPage(site: Site, locale: Locale): PageModel<'missing', Missing> {
  return missingPage(site, locale, notFoundPath(locale), [locale])
}

/** The same for addresses without a language, in each. */
export function anyNotFoundPage(site: Site): PageModel<'missing', Missing> {
  return missingPage(site, site.defaultLocale, notFoundPath(), site.locales)
}

function missingPage(
  site: Site,
  locale: Locale,
  path: string,
  languages: readonly Locale[],
): PageModel<'missing', Missing> {
  return pageModel(site, {
    kind: 'missing',
    locale,
    path,
    alternates: inEveryLanguage(site, indexPath),
    metadata: missingMetadata(editionIn(site, locale).t('notFound.title')),
    structuredData: [],
    content: { texts: languages.map((language) => missingText(site, language)) },
  })
}

function missingText(site: Site, locale: Locale): Missing['texts'][number] {
  const { t, posts } = editionIn(site, locale)
  const newest = posts.slice(0, newestCount)
  return {
    locale,
    dir: directionOf(locale),
    title: t('notFound.title'),
    text: t('notFound.text'),
    index: { name: t('notFound.toIndex'), path: indexPath(locale) },
    search: {
      action: searchPath(locale),
      field: t('search.field'),
      submit: t('search.submit'),
    },
    newest: {
      heading: t('notFound.newest'),
      entries: newest.map((post) => entryOf(site, post, locale)),
    },
  }
}
