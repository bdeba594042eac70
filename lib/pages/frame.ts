import { editionIn, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { archivePath, indexPath, pagePath, searchPath, transparencyPath } from '@/lib/urls'

/** A link by its words. */
export interface Link {
  name: string
  path: string
  /** What it is to the page (https://html.spec.whatwg.org/multipage/links.html#linkTypes). */
  rel?: string
}

/** The way to another language. */
export interface LanguageLink extends Link {
  locale: Locale
  dir: 'ltr' | 'rtl'
}

/** What stands around the content of every page of a language, the same on each. */
export interface Frame {
  siteName: string
  home: string
  navigation: Link[]
  footer: Link[]
  /** Whether the page is part of a preview, which readers of the site never see. */
  isPreview: boolean
}

export function frameOf(site: Site, locale: Locale): Frame {
  const { t, pages } = editionIn(site, locale)
  const archive = { name: t('archive.title'), path: archivePath(locale) }
  return {
    siteName: site.configuration.name,
    home: indexPath(locale),
    navigation: [archive, { name: t('search.title'), path: searchPath(locale), rel: 'search' }],
    footer: [
      archive,
      { name: t('transparency.title'), path: transparencyPath(locale) },
      ...pages.map(({ title, slug }) => ({ name: title, path: pagePath(locale, slug) })),
    ],
    isPreview: site.mode === 'preview',
  }
}
