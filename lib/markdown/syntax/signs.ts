/** The most signs of emphasis and brackets that a paragraph may have: a parser needs the square of their number. */
const mostEmphasis = 2000
const mostBrackets = 5000

/** The most brackets that may stand open in a paragraph, for the same reason. */
const deepestBrackets = 500

/** The most comments, instructions and titles that a paragraph may leave open: a parser reads on to its end for each. */
const mostOpenSpans = 50

/**
 * How each of them begins and ends (https://spec.commonmark.org/0.31.2/#raw-html,
 * https://spec.commonmark.org/0.31.2/#link-title).
 */
const spans: readonly (readonly [start: RegExp, end: string])[] = [
  [/<!--/, '-->'],
  [/<\?/, '?>'],
  [/<!\[CDATA\[/, ']]>'],
  [/<![a-z]/i, '>'],
  [/\(/, ')'],
]

/**
 * Where a paragraph begins, from 1, that has more signs than a parser should be let near. An item of a list, a row of a
 * table and a definition are paragraphs of their own; code has no signs.
 */
export function lineOfManySigns(lines: readonly string[]): number | undefined {
  let start = 0
  let signs = noSigns
  let before = nothingBefore
  let isCode = false
  for (const [index, line] of lines.entries()) {
    const isFence = /^[\s>]*(?:`{3}|~{3})/.test(line)
    if (isFence) isCode = !isCode
    const isBetween = isCode || isFence || line.trim() === ''
    const place = isBetween ? nothingBefore : placeOf(line, before)
    if (isBetween || place.isOwn) {
      start = isBetween ? index + 1 : index
      signs = noSigns
    }
    if (!isBetween) signs = withSignsOf(line, signs)
    if (areTooMany(signs)) return start + 1
    before = place
  }
}

interface Signs {
  emphasis: number
  brackets: number
  open: number
  /** The most that stood open. */
  deepest: number
  /** How many of each of the spans began since one ended; where more than may be did so before one ended, that many. */
  openSpans: readonly number[]
}

const noSigns: Signs = {
  emphasis: 0,
  brackets: 0,
  open: 0,
  deepest: 0,
  openSpans: spans.map(() => 0),
}

function areTooMany({ emphasis, brackets, deepest, openSpans }: Signs): boolean {
  return (
    emphasis > mostEmphasis ||
    brackets > mostBrackets ||
    deepest > deepestBrackets ||
    openSpans.some((open) => open > mostOpenSpans)
  )
}

function withSignsOf(line: string, before: Signs): Signs {
  const emphasis = before.emphasis + (line.match(/[*_]+/g)?.length ?? 0)
  const signs = { ...before, emphasis, openSpans: openSpansAfter(line, before.openSpans) }
  for (const [sign] of line.matchAll(/[[\]]/g)) {
    if (sign === '[' || signs.open === 0) signs.brackets += 1
    signs.open = Math.max(0, signs.open + (sign === '[' ? 1 : -1))
    signs.deepest = Math.max(signs.deepest, signs.open)
  }
  return signs
}

function openSpansAfter(line: string, before: readonly number[]): readonly number[] {
  if (!/[<>()]/.test(line)) return before
  const words = line.replace(/^[\s>]+/, '').replaceAll(/\\./g, ' ')
  return spans.map(([start, end], index) => {
    const begun = words.split(end).map((part) => part.split(start).length - 1)
    begun[0] = (begun[0] ?? 0) + (before[index] ?? 0)
    return begun.find((count) => count > mostOpenSpans) ?? begun.at(-1) ?? 0
  })
}

/** A line among those of its block. */
interface Place {
  /** Whether what begins in it does not belong to the line before. */
  isOwn: boolean
  kind: 'none' | 'text' | 'list' | 'table' | 'definition'
  /** How far the marker of the last item is indented. */
  indentation: number
  /** How many bars the line has, by which a table's head and the line below it know each other. */
  bars: number
}

const nothingBefore: Place = { isOwn: true, kind: 'none', indentation: 0, bars: 0 }

/** Only what CommonMark and GFM would begin there: within a paragraph, `2.` and a row of a table are words. */
function placeOf(line: string, before: Place): Place {
  const [, indent = '', marker] = /^([\s>]*)(?:([-*+]|\d{1,9}[.)])\s|)/.exec(line) ?? []
  const indentation = indent.length
  const bars = line.split('|').length - 1
  const isItem =
    marker !== undefined &&
    indentation <= (before.kind === 'list' ? before.indentation + 5 : 3) &&
    (/^(?:[-*+]|1[.)])$/.test(marker) || before.kind === 'none' || before.kind === 'list')
  if (isItem) return { isOwn: true, kind: 'list', indentation, bars }
  const isDefinition = /^ {0,3}\[[^\]]+\]:/.test(line)
  if (isDefinition && (before.kind === 'none' || before.kind === 'definition'))
    return { isOwn: true, kind: 'definition', indentation, bars }
  const isRow = before.kind === 'table' && bars > 0
  const isHead = bars > 0 && bars === before.bars && /^[\s>]*[|:\s-]+$/.test(line)
  if (isRow || isHead) return { isOwn: true, kind: 'table', indentation, bars }
  const kind = before.kind === 'list' ? 'list' : 'text'
  return { isOwn: false, kind, indentation: before.indentation, bars }
}
