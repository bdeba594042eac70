import { editionIn, type Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import { readableAccent, type SchemePair } from '@/lib/model/theme'
import {
  archivePath,
  feedsPath,
  indexPath,
  pagePath,
  recordPath,
  searchPath,
  tagsPath,
  transparencyPath,
} from '@/lib/urls'

/** A link by its words. */
export interface Link {
  name: string
  path: string
  /** What it is to the page (https://html.spec.whatwg.org/multipage/links.html#linkTypes). */
  rel?: string
}

/** The way to one of the site's languages. */
export interface LanguageLink extends Link {
  locale: Locale
  dir: 'ltr' | 'rtl'
  isCurrent: boolean
  /** Whether the page exists there; else the link leads to the language's front page. */
  exists: boolean
}

/** What stands around the content of every page of a language, the same on each. */
export interface Frame {
  siteName: string
  /** Address of a picture in place of the name. */
  logo?: string
  /** The publisher's colour for the light and the dark scheme, fit to be read. */
  accent?: SchemePair
  home: string
  navigation: Link[]
  footer: Link[]
  /** The hash of the newest records of all versions, and where it is explained. */
  record?: { sha256: string; path: string }
  /** Why the page must not be taken for a publication's: part of a preview, or of a demonstration. */
  notice?: 'preview' | 'demo'
}

/** What stands around every page of a language. */
export function frameOf(site: Site, locale: Locale): Frame {
  const { t, pages } = editionIn(site, locale)
  const { name, logo, accent } = site.configuration
  return {
    siteName: name,
    logo: logo || undefined,
    accent: accent ? readableAccent(accent) : undefined,
    home: indexPath(locale),
    navigation: [
      { name: t('tags.title'), path: tagsPath(locale) },
      { name: t('archive.title'), path: archivePath(locale) },
      { name: t('search.title'), path: searchPath(locale), rel: 'search' },
      { name: t('subscribe.title'), path: feedsPath(locale) },
    ],
    footer: [
      { name: t('transparency.title'), path: transparencyPath(locale) },
      ...pages.map(({ title, slug }) => ({ name: title, path: pagePath(locale, slug) })),
    ],
    record: site.heads && { sha256: site.heads.sha256, path: recordPath(locale) },
    notice: noticeOf(site),
  }
}

function noticeOf({ mode, configuration: { demo } }: Site): Frame['notice'] {
  if (mode === 'preview') return 'preview'
  return demo ? 'demo' : undefined
}
