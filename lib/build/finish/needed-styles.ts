import { endOfBlock } from './blocks'

/**
 * Layers of a style sheet that only some pages need, each with what such a page's HTML holds. What else stands in a sheet
 * every page of its kind gets.
 */
const optionalLayers: Readonly<Record<string, RegExp>> = {
  'if-code': /<(?:pre|code|kbd|samp)[\s>]/,
  'if-contents': /class="toc"/,
  'if-embed': /class="embed"/,
  'if-figure': /<figure[\s>]/,
  'if-math': /<math[\s>]/,
  'if-notes': /class="(?:alert|footnotes)|data-footnote/,
  'if-quote': /class="pull-quote"/,
  'if-table': /<table[\s>]/,
  'if-wide': /class="(?:full|gallery|wide)"/,
}

interface Piece {
  css: string
  /** What a page must hold to need it; absent where every page does. */
  condition?: RegExp
}

/** The styles of a sheet that a page needs, by the layers named `if-…`. */
export function neededStyles(css: string, html: string): string {
  return piecesOf(css)
    .filter(({ condition }) => !condition || condition.test(html))
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
    const condition = optionalLayers[name]
    if (!condition) throw new Error(`nothing says which pages need the styles of ${name}`)
    pieces.push({ css: css.slice(end, index) })
    end = endOfBlock(css, index + head.length)
    pieces.push({ css: css.slice(index, end), condition })
  }
  return [...pieces, { css: css.slice(end) }]
}
