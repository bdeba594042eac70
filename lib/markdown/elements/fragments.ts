import leven from 'leven'
import { percentDecoded } from '@/lib/urls/path-forms'
import { quoted, type TextProblem } from '../tree/problems'
import type { TextLink } from './links'

/** A text's links, and the ids of its page. */
export interface FragmentSource {
  links: readonly TextLink[]
  /** Path of its page on the site. */
  path: string
}

/** Ids that the links of one text are compared with: where thousands lead nowhere, the last get no suggestion. */
const mostCompared = 500_000

/**
 * Finds links to a place in a page, `#…`, that the page does not have.
 *
 * @param anchorsAt the ids of a page of the site by its path, those around its text included; undefined for a page
 * that is not known, which is not judged
 */
export function fragmentProblems(
  { links, path }: FragmentSource,
  anchorsAt: (path: string) => ReadonlySet<string> | undefined,
): TextProblem[] {
  let compared = 0
  return links.flatMap(({ href, address, line, column }): TextProblem[] => {
    const [page = '', fragment] = split(href)
    // An empty fragment, and “top”, lead to the start of any page (https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment).
    if (!fragment || /^top$/i.test(fragment) || !/^(?:\/(?!\/)|$)/.test(page)) return []
    const anchors = anchorsAt(page === '' ? path : page)
    if (!anchors || anchors.has(fragment) || anchors.has(percentDecoded(fragment))) return []
    compared += anchors.size
    const nearest =
      compared > mostCompared ? undefined : nearestOf(percentDecoded(fragment), anchors)
    const mended = nearest && `${address.split('#', 1)[0]}#${nearest}`
    const values = { found: quoted(address) }
    return [
      { severity: 'error', cause: 'fragment', line, column, code: 'fragment', values, mended },
    ]
  })
}

/** Page and id, without what is to be highlighted there (https://wicg.github.io/scroll-to-text-fragment/#the-fragment-directive). */
function split(href: string): [string, string | undefined] {
  const at = href.indexOf('#')
  return at === -1
    ? [href, undefined]
    : [href.slice(0, at), href.slice(at + 1).replace(/:~:.*$/, '')]
}

/** The id with the fewest different letters, if most are the same. */
function nearestOf(fragment: string, anchors: ReadonlySet<string>): string | undefined {
  const ids = [...anchors].filter((id) => !id.startsWith('user-content-'))
  const ranked = ids
    .map((id) => ({ id, distance: leven(id.toLowerCase(), fragment.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(2, fragment.length / 2) ? best.id : undefined
}
