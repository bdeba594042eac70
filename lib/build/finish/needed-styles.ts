import { endOfBlock } from './blocks'

/** Whether a page's HTML needs the styles of a layer. */
type Condition = (html: string) => boolean

/**
 * Layers of a style sheet that only some pages need. What else stands in a sheet every page of its kind gets. Few layers,
 * since a policy has to name each mixture of them.
 */
const optionalLayers: Readonly<Record<string, Condition>> = {
  'if-chart': holds(/class="chart"/),
  'if-code': holds(/<(?:pre|code|kbd|samp)[\s>]/),
  'if-contents': holds(/class="toc"/),
  'if-figure': holds(/<figure[\s>]/),
  'if-math': holds(/<math[\s>]/),
  'if-media': holds(/class="(?:embed|full|gallery|pull-quote|wide)"/),
  'if-notes': holds(/class="(?:alert|footnotes)|data-footnote/),
  'if-rich': hasRichText,
  'if-table': holds(/<table[\s>]/),
}

function holds(pattern: RegExp): Condition {
  return (html) => pattern.test(html)
}

/** Whether a text has more than paragraphs. One that has not ends where its element is first closed. */
function hasRichText(html: string): boolean {
  const texts = html.matchAll(/<(div|article)\b[^>]*class="[^"]*\bprose\b[^>]*>(.*?)<\/\1>/gs)
  return [...texts].some(([, , text = '']) => moreThanParagraphs.test(text))
}

const moreThanParagraphs = /<(?!\/?(?:p|a|b|br|em|i|span|strong)\b)/

interface Piece {
  css: string
  /** What a page must hold to need it; absent where every page does. */
  isNeeded?: Condition
}

/** The styles of a sheet that a page needs, by the layers named `if-…`. */
export function neededStyles(css: string, html: string): string {
  return piecesOf(css)
    .filter(({ isNeeded }) => isNeeded?.(html) ?? true)
    .map((piece) => piece.css)
    .join('')
}

const known = new Map<string, Piece[]>()

function piecesOf(css: string): Piece[] {
  const pieces = known.get(css) ?? cut(css)
  known.set(css, pieces)
  return pieces
}

function cut(css: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { 0: head, 1: name = '', index } of css.matchAll(/@layer (if-[a-z]+)\s*\{/g)) {
    const isNeeded = optionalLayers[name]
    if (!isNeeded) throw new Error(`nothing says which pages need the styles of ${name}`)
    pieces.push({ css: css.slice(end, index) })
    end = endOfBlock(css, index + head.length)
    pieces.push({ css: css.slice(index, end), isNeeded })
  }
  return [...pieces, { css: css.slice(end) }]
}
