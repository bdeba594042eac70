import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import { absolute, indexPath, pagePath, postPath, rootPath, tagPath } from '@/lib/urls'

/** The address of a page in each language that it exists in. */
export type Alternates = Readonly<Record<Locale, string>>

/** A page that exists in every language. */
export function inEveryLanguage(
  { locales }: Pick<Site, 'locales'>,
  pathOf: (locale: Locale) => string,
): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, pathOf(locale)]))
}

/** The addresses of all versions of an article. */
export function postAlternates({ versions }: Pick<Site, 'versions'>, { id }: Post): Alternates {
  const all = versions.get(id) ?? []
  return Object.fromEntries(all.map(({ locale, slug }) => [locale, postPath(locale, slug)]))
}

/** The addresses of all versions of a page such as the imprint. */
export function pageAlternates(
  { pageVersions }: Pick<Site, 'pageVersions'>,
  { id }: Page,
): Alternates {
  const all = pageVersions.get(id) ?? []
  return Object.fromEntries(all.map(({ locale, slug }) => [locale, pagePath(locale, slug)]))
}

/** A topic's first page in each language that has articles on it. */
export function topicAlternates({ editions }: Pick<Site, 'editions'>, id: string): Alternates {
  return Object.fromEntries(
    [...editions.values()].flatMap(({ locale, topics }) =>
      topics.filter((topic) => topic.id === id).map(({ slug }) => [locale, tagPath(locale, slug)]),
    ),
  )
}

/**
 * The versions of a page by language, absolute; none where there is only one. `x-default` leads to the choice of
 * languages for the index, else to the default language's version or the first that exists
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
export function alternateLanguages(
  alternates: Alternates,
  { url, defaultLocale }: Pick<Site, 'url' | 'defaultLocale'>,
): Record<string, string> {
  const entries = Object.entries(alternates)
  if (entries.length < 2) return {}
  const first = alternates[defaultLocale] ?? entries[0]?.[1] ?? rootPath
  const fallback = first === indexPath(defaultLocale) ? rootPath : first
  return Object.fromEntries(
    [...entries, ['x-default', fallback] as const].map(([key, path]) => [key, absolute(url, path)]),
  )
}
