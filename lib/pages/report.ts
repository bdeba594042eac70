import { editionIn, imprintIn, type Site } from '@/lib/content/site'
import type { Translator } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import { absolute, pagePath } from '@/lib/urls'

/** The way to report an error: the publisher's form, else mail, else whatever way the imprint names. */
export interface Report {
  /** Of a form, a letter that is begun, or the imprint; absent where there is none of them. */
  path?: string
  by: 'form' | 'mail' | 'imprint'
}

/** The way to report an error on a page of a language. */
export function reportOf(
  site: Site,
  locale: Locale,
  page: { title: string; path: string },
): Report {
  const { publisher, reportUrl } = site.configuration
  if (reportUrl) return { by: 'form', path: reportUrl }
  if (publisher.email) {
    const about = { ...page, url: absolute(site.url, page.path) }
    return { by: 'mail', path: reportAddress(publisher.email, about, editionIn(site, locale).t) }
  }
  const imprint = imprintIn(site, locale)
  return { by: 'imprint', path: imprint && pagePath(locale, imprint.slug) }
}

/**
 * A `mailto:` address (https://www.rfc-editor.org/rfc/rfc6068) that opens a report of an error, with the page's
 * title and address filled in.
 */
export function reportAddress(
  email: string,
  { title, url }: { title: string; url: string },
  t: Translator,
): string {
  const subject = encodeURIComponent(t('report.subject', { title }))
  const body = encodeURIComponent(t('report.body', { title, url }).replaceAll('\n', '\r\n'))
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${body}`
}
