import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Redirect } from '@/lib/hosting/redirects'
import { absolute, cleanPath } from '@/lib/hosting/urls'
import type { Translator } from '@/lib/i18n/messages'
import { directionOf } from '@/lib/model/locales'

/** The file of `out/` that a host without redirects serves at an old address. */
export function redirectFile({ from }: Redirect): string {
  return `${cleanPath(from).slice(1)}.html`
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
