import { h } from 'hastscript'
import { editionIn } from '@/lib/content/site'
import type { Translator } from '@/lib/i18n/messages'
import type { Redirect } from '@/lib/model/redirect'
import { absolute } from '@/lib/urls'
import { plainPage, plainPagePath } from './plain-page'
import { type FilesOf, fileOf, mediaTypes } from './registry'

/** The pages that stand at old addresses. */
export const redirectFiles: FilesOf = (site) =>
  site.redirects.map((redirect) =>
    fileOf(
      plainPagePath(redirect.from),
      mediaTypes.html,
      () => redirect,
      () => redirectPage(redirect, site.url, editionIn(site, redirect.locale).t),
    ),
  )

/**
 * Writes the page that stands at an old address where the host does not redirect by itself: it leads on at once
 * (https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh), and by a link where it may not.
 */
export function redirectPage(redirect: Redirect, siteUrl: string, t: Translator): string {
  const { to, locale, title } = redirect
  return plainPage({
    locale,
    title: t('redirect.title'),
    head: [
      h('meta', { httpEquiv: 'refresh', content: `0; url=${to}` }),
      h('link', { rel: 'canonical', href: absolute(siteUrl, to) }),
    ],
    main: [h('p', `${t('redirect.moved')} `, h('a', { href: to }, title))],
  })
}
