import { Parser } from 'htmlparser2'
import { styleSource } from '@/lib/hosting/headers'
import {
  isCompiled,
  isDroppedElement,
  isOwnStyle,
  isRuntimeCode,
  isSheet,
  unknownReason,
} from './elements'
import { neededStyles } from './needed-styles'
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

/** A part of a page that goes, and what comes in its place. */
interface Cut {
  from: number
  to: number
  put?: string
}

interface ReadPage {
  cuts: Cut[]
  /** Addresses of the style sheets, in order. */
  sheets: string[]
  /** Where classes are said, with the blank before them. */
  classes: { from: number; to: number; value: string }[]
  /** What the site itself says in a style element, such as the publisher's colour. */
  ownStyles: string
  /** Where frames come from that a click may open. */
  frames: string[]
  endOfHead?: number
}

/**
 * Goes through a page once. Text in which “<” is written as such is refused: neither React nor the renderer of texts writes
 * any, and two parsers could take it for different things.
 */
function readPage(html: string): ReadPage {
  const page: ReadPage = { cuts: [], classes: [], sheets: [], ownStyles: '', frames: [] }
  let script: { from: number; code: string; src?: string; known: boolean } | undefined
  let outlet: number | undefined
  let ownStyle: number | undefined
  const cut = (from: number, to: number) => page.cuts.push({ from, to })
  const parser = new Parser({
    onattribute(name, value) {
      const [from, to] = [parser.startIndex, parser.endIndex]
      if (!/\s/.test(html.charAt(from - 1))) refuse('attribute', html.slice(from, to))
      const end = from + name.length
      if (name === 'class') page.classes.push({ from: from - 1, to, value })
      else if (value === '') cut(end, to)
      if (reactNames.has(html.slice(from, end))) page.cuts.push({ from, to: end, put: name })
    },
    onopentag(name, attributes) {
      const tag = html.slice(parser.startIndex, parser.endIndex + 1)
      outlet = name === 'div' && attributes.hidden !== undefined ? parser.startIndex : undefined
      if (script) refuse('script', tag)
      const frame = attributes['data-frame']
      if (frame) page.frames.push(new URL(frame).origin)
      if (name === 'script') {
        const known = unknownReason(name, attributes) === undefined
        script = { from: parser.startIndex, code: '', src: attributes.src, known }
      } else if (isSheet(name, attributes)) {
        page.sheets.push(attributes.href ?? '')
        cut(parser.startIndex, parser.endIndex + 1)
      } else if (isOwnStyle(name, attributes)) ownStyle = parser.startIndex
      else if (isDroppedElement(name, attributes)) cut(parser.startIndex, parser.endIndex + 1)
      else refuse(unknownReason(name, attributes), tag)
    },
    ontext(text) {
      outlet = undefined
      if (script) script.code += text
      else if (ownStyle !== undefined) page.ownStyles += text
      else if (html.slice(parser.startIndex, parser.endIndex + 1).includes('<'))
        refuse('text', text)
    },
    onprocessinginstruction(name, data) {
      if (name !== '!doctype') refuse('instruction', data)
    },
    oncdatastart() {
      refuse('section', html.slice(parser.startIndex, parser.startIndex + 200))
    },
    oncomment() {
      cut(parser.startIndex, parser.endIndex + 1)
    },
    onclosetag(name, implied) {
      if (name === 'head' && !implied) page.endOfHead = parser.startIndex
      if (name === 'style' && ownStyle !== undefined) {
        cut(ownStyle, parser.endIndex + 1)
        ownStyle = undefined
      }
      if (name === 'script' && script) {
        if (isRuntimeScript(script) && !implied) cut(script.from, parser.endIndex + 1)
        else if (!script.known || implied)
          refuse('script', html.slice(script.from, script.from + 200))
        script = undefined
      }
      // Where the client runtime would put metadata that streams in late: a hidden element without content.
      if (name === 'div' && outlet !== undefined) cut(outlet, parser.endIndex + 1)
      outlet = undefined
    },
  })
  parser.end(html)
  if (script) refuse('script', html.slice(script.from, script.from + 200))
  return page
}

function isRuntimeScript({ src, code }: { src?: string; code: string }): boolean {
  return src === undefined ? isRuntimeCode(code) : isCompiled(src, 'js') && code === ''
}

function refuse(reason: string | undefined, tag: string): void {
  if (reason) throw new Error(`unknown ${reason}: ${tag}`)
}

/** Attributes that React writes as its properties; programs that compare letter by letter know their names small. */
const reactNames = new Set([
  'hrefLang',
  'dateTime',
  'charSet',
  'srcSet',
  'crossOrigin',
  'popoverTarget',
  'tabIndex',
  'fetchPriority',
  'autoComplete',
  'colSpan',
  'rowSpan',
])

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
