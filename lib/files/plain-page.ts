import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { directionOf, type Locale } from '@/lib/model/locales'
import { cleanPath, encodedPath } from '@/lib/urls/path-forms'

/** Address of the file that a host without redirects serves at an old address. */
export function plainPagePath(oldAddress: string): string {
  return `${encodedPath(cleanPath(oldAddress))}.html`
}

/** What a page says that has no styles and that no search engine lists. */
export interface PlainPage {
  locale: Locale
  title: string
  /** What further belongs into its head. */
  head?: ElementContent[]
  main: ElementContent[]
}

/** Writes the page that stands at an old address. */
export function plainPage({ locale, title, head = [], main }: PlainPage): string {
  const html = h('html', { lang: locale, dir: directionOf(locale) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', title),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      ...head,
    ]),
    h('body', h('main', [h('h1', title), ...main])),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] }
  return toHtml(root)
}
