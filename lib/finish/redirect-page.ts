import type { Element, ElementContent, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Redirect } from '@/lib/content/redirects'
import { directionOf } from '@/lib/i18n/locales'
import type { Translator } from '@/lib/i18n/messages'
import { absolute, cleanPath } from '@/lib/urls'

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
  const head = element('head', {}, [
    element('meta', { charSet: 'utf-8' }),
    element('title', {}, [text(t('redirect.title'))]),
    element('meta', { httpEquiv: ['refresh'], content: `0; url=${to}` }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('link', { rel: ['canonical'], href: absolute(siteUrl, to) }),
  ])
  const main = element('main', {}, [
    element('h1', {}, [text(t('redirect.title'))]),
    element('p', {}, [text(`${t('redirect.moved')} `), element('a', { href: to }, [text(title)])]),
  ])
  const html = element('html', { lang: locale, dir: directionOf(locale) }, [
    head,
    element('body', {}, [main]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return toHtml(root)
}

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children }
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
