import { styleSource } from '@/lib/hosting/headers'
import { neededStyles } from './needed-styles'
import { type Cut, readPage } from './read-page'
import { shortClasses, withShortNames } from './short-names'
import { faceIn } from './styles'

/** A page as readers get it. */
export interface FinishedPage {
  html: string
  /** CSP sources of its inline styles. */
  styles: string[]
}

/**
 * Finishes a rendered page: takes out the framework's client runtime, its payload and its markers, sets the page's style
 * sheets into it, and leaves what a reader needs. What is neither the site's nor known to be the framework's stops the
 * build, so that a new version of the framework cannot bring script back unseen.
 * @param styleAt the text of a compiled style sheet by its address
 * @throws {Error} naming the element that it does not know
 */
export function finishPage(html: string, styleAt: (address: string) => string): FinishedPage {
  const { cuts, classes, sheets, ownStyles, frames, endOfHead } = readPage(html)
  const short = withShortNames(sheets.map(styleAt).join(''))
  const css = neededStyles(short.css, withoutCuts(html, cuts)) + ownStyles
  const styles = css ? [styleSource(css)] : []
  if (css && endOfHead === undefined) throw new Error('no head for the styles')
  if (css && endOfHead !== undefined)
    cuts.push({ from: endOfHead, to: endOfHead, put: styleElements(css, styles, frames) })
  for (const { from, to, value } of classes)
    cuts.push({ from, to, put: classAttribute(shortClasses(value, short)) })
  return { html: withoutCuts(html, cuts), styles }
}

function classAttribute(value: string): string {
  return value && ` class="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`
}

/**
 * The styles, and a policy that allows no others and no frames but those that a click opens, which holds on hosts that send no headers, too. They stand behind all
 * that is said about the page, since some programs look at the first bytes only. The face is asked for at once: it is
 * shown only if it is there for the first paint.
 */
function styleElements(css: string, styles: string[], frames: string[]): string {
  const framed = [...new Set(frames)].join(' ') || "'none'"
  const policy = `style-src ${["'self'", ...styles].join(' ')};frame-src ${framed}`
  const face = faceIn(css)
  const preload = face
    ? `<link rel="preload" as="font" type="font/woff2" crossorigin href="${face}">`
    : ''
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">${preload}<style>${css}</style>`
}

/** Cuts may hold one another. */
function withoutCuts(html: string, cuts: Cut[]): string {
  let kept = ''
  let at = 0
  for (const { from, to, put = '' } of cuts.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from >= at) kept += html.slice(at, from) + put
    at = Math.max(at, to)
  }
  return kept + html.slice(at)
}
