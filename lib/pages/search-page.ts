import { editionIn, type Site } from '@/lib/content/site'
import { languageName } from '@/lib/i18n/format'
import { pluralForms } from '@/lib/i18n/plural-forms'
import { type Involvement, type Level, levels, partsOf } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { compareText } from '@/lib/model/order'
import { tagIn } from '@/lib/model/tags'
import { archivePath, searchPath, tagsPath } from '@/lib/urls'
import { commonPage } from './common-page'
import { labelOfLevel } from './label'
import type { PageModel } from './page-model'

/** What the search can be narrowed to, in all languages, since it finds articles in all. */
export interface Search {
  action: string
  archive: string
  allTopics: string
  tags: { id: string; name: string }[]
  /** Newest first. */
  years: string[]
  levels: { level: Level; involvement: Involvement; label: string }[]
  /** The languages in which other articles may be found, and their names. */
  otherLanguages: { locale: Locale; name: string }[]
  /** How many were found, by plural category, see `pluralForms`. */
  found: Record<string, string>
  foundAll: Record<string, string>
}

/** The search of a language, with the values to narrow articles down by. */
export function searchPage(site: Site, locale: Locale): PageModel<'search', Search> {
  const { t } = editionIn(site, locale)
  return commonPage(site, locale, {
    kind: 'search',
    pathOf: searchPath,
    title: t('search.title'),
    description: t('search.description'),
    content: searchOf(site, locale),
  })
}

function searchOf(site: Site, locale: Locale): Search {
  const { t } = editionIn(site, locale)
  const { posts } = site
  const ids = new Set(posts.flatMap(({ tags }) => tags))
  const used = new Set(posts.map(({ disclosure }) => disclosure.level))
  const { compare } = new Intl.Collator(locale)
  return {
    action: searchPath(locale),
    archive: archivePath(locale),
    allTopics: tagsPath(locale),
    tags: [...ids]
      .map((id) => ({ id, name: tagIn(site.configuration.tags, id, locale)?.name ?? id }))
      .sort((a, b) => compare(a.name, b.name) || compareText(a.id, b.id)),
    years: [...new Set(posts.map(({ date }) => date.slice(0, 4)))].sort().reverse(),
    levels: levels
      .filter((level) => used.has(level))
      .map((level) => ({
        level,
        involvement: partsOf(level).involvement,
        label: labelOfLevel(level, t).text,
      })),
    otherLanguages: site.locales
      .filter((other) => other !== locale)
      .map((other) => ({ locale: other, name: languageName(other, locale) })),
    found: pluralForms(locale, (count) => t('search.found', { count, query: '{query}' })),
    foundAll: pluralForms(locale, (count) => t('search.foundAll', { count })),
  }
}
