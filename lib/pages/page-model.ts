import type { Metadata } from 'next'
import type { Site } from '@/lib/content/site'
import { languageName } from '@/lib/i18n/format'
import { directionOf, type Locale } from '@/lib/model/locales'
import { indexPath } from '@/lib/urls'
import type { Alternates } from './alternates'
import type { LanguageLink } from './frame'

/** All that a page shows, as plain data: it can be written as JSON, and the page is a pure function of it. */
export interface PageModel<Kind extends string, Content> {
  kind: Kind
  locale: Locale
  path: string
  metadata: Metadata
  /** The site's languages: this page there, or their front page where it does not exist. */
  languages: LanguageLink[]
  /** Where its facts stand as JSON, if anywhere (https://www.w3.org/TR/powder-dr/#assoc-linking). */
  describedBy?: string
  /** Blocks of JSON-LD (https://json-ld.org/). */
  structuredData: object[]
  content: Content
}

/** Completes a page by the way to its other languages. */
export function pageModel<Kind extends string, Content>(
  { locales }: Site,
  { alternates, ...page }: Omit<PageModel<Kind, Content>, 'languages'> & { alternates: Alternates },
): PageModel<Kind, Content> {
  const languages = locales.map((other) => ({
    locale: other,
    dir: directionOf(other),
    name: languageName(other, other),
    path: alternates[other] ?? indexPath(other),
    isCurrent: other === page.locale,
    exists: alternates[other] !== undefined,
  }))
  return { ...page, languages }
}
