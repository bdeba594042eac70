import { h } from 'hastscript'
import { editionIn, type Site } from '@/lib/content/site'
import { formatDate } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import type { Gone } from '@/lib/model/gone'
import type { Locale } from '@/lib/model/locales'
import { indexPath } from '@/lib/urls'
import { plainPage, plainPagePath } from './plain-page'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** The pages at addresses of what was taken off the site for good. */
export const goneFiles: FilesOf = (site) =>
  site.gone.map((gone) => {
    const locale = localeAt(gone, site)
    return fileOf(
      plainPagePath(gone.path),
      mediaTypes.html,
      () => gone,
      () => gonePage(gone, locale, editionIn(site, locale).t),
    )
  })

/** The language that the address begins with, else the site’s first. */
function localeAt({ path }: Gone, { locales, defaultLocale }: Site): Locale {
  return locales.find((locale) => path.startsWith(`${indexPath(locale)}/`)) ?? defaultLocale
}

/** Says what stood at an address and since when it does no more; search engines are told to forget it. */
export function gonePage({ title, on }: Gone, locale: Locale, t: Translator): string {
  return plainPage({
    locale,
    title: t('gone.title'),
    main: [
      h('p', t('gone.text', { title, date: formatDate(on, locale) })),
      h('p', h('a', { href: indexPath(locale) }, t('gone.all'))),
    ],
  })
}
