import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { editionIn } from '@/lib/content/site'
import type { Translator } from '@/lib/i18n/messages'
import { directionOf } from '@/lib/model/locales'
import type { Redirect } from '@/lib/model/redirect'
import { absolute, cleanPath, decodedPath } from '@/lib/urls'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** The pages that stand at old addresses. */
export const redirectFiles: FilesOf = (site) => [
  ...site.redirects.map((redirect) =>
    fileOf(
      redirectPath(redirect),
      mediaTypes.html,
      () => redirect,
      () => redirectPage(redirect, site.url, editionIn(site, redirect.locale).t),
    ),
  ),
]

/** The file that a host without redirects serves at an old address. */
export function redirectPath({ from }: Redirect): string {
  return `${decodedPath(cleanPath(from))}.html`
}

/**
 * Writes the page that stands at an old address where the host does not redirect by itself: it leads on at once
 * (https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh), and by a link where it may not.
 */
export function redirectPage(redirect: Redirect, siteUrl: string, t: Translator): string {
  const { to, locale, title } = redirect
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('title', t('redirect.title')),
    h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('link', { rel: 'canonical', href: absolute(siteUrl, to) }),
  ])
  const main = h('main', [
    h('h1', t('redirect.title')),
    h('p', `${t('redirect.moved')} `, h('a', { href: to }, title)),
  ])
  const html = h('html', { lang: locale, dir: directionOf(locale) }, head, h('body', main))
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return toHtml(root)
}
