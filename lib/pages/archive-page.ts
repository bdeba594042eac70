import { editionIn, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { archivePath, tagsPath } from '@/lib/urls'
import { type Entry, entryOf } from './cards'
import { commonPage } from './common-page'
import type { PageModel } from './page-model'

/** A language's index by year, newest first. */
export interface Archive {
  byTopic: string
  years: { year: string; entries: Entry[] }[]
}

/** All articles of a language by year. */
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
