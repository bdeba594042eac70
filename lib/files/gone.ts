import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { editionIn, type Site } from '@/lib/content/site'
import { formatDate } from '@/lib/i18n/format'
import type { Translator } from '@/lib/i18n/messages'
import type { Gone } from '@/lib/model/gone'
import { directionOf, type Locale } from '@/lib/model/locales'
import { cleanPath, indexPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** The pages at addresses of what was taken off the site for good. */
export const goneFiles: FilesOf = (site) =>
  site.gone.map((gone) => {
    const locale = localeAt(gone, site)
    return fileOf(
      `${cleanPath(gone.path)}.html`,
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
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', t('gone.title')),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
  ])
  const main = h('main', [
    h('h1', t('gone.title')),
    h('p', t('gone.text', { title, date: formatDate(on, locale) })),
    h('p', h('a', { href: indexPath(locale) }, t('gone.all'))),
  ])
  const html = h('html', { lang: locale, dir: directionOf(locale) }, head, h('body', main))
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return toHtml(root)
}
