import type { Point } from 'unist'
import { location } from 'vfile-location'
import type { ProblemCode, Values } from '@/lib/problems/messages'

/** One thing that is wrong with a text. */
export interface TextProblem {
  severity: 'error' | 'warning'
  /** What of the text is judged; a message's code says more closely what is wrong with it. */
  cause: TextCause
  /** Counted from 1 in the body, without the front matter. */
  line: number
  column: number
  code: ProblemCode
  values: Values
  /** What was probably meant. */
  mended?: string
  /** The file beside the text in which it is, with `line` and `column` in that file; absent for the text itself. */
  file?: string
}

export type TextCause =
  | 'anchor'
  | 'chart'
  | 'character'
  | 'claim'
  | 'control-character'
  | 'emphasis'
  | 'footnote'
  | 'foreign-markup'
  | 'formula'
  | 'fragment'
  | 'heading'
  | 'html'
  | 'image'
  | 'language'
  | 'link'
  | 'list'
  | 'more'
  | 'nesting'
  | 'sources'
  | 'table'
  | 'undefined-reference'
  | 'unclosed'
  | 'unused-definition'

/** A node, or anything else that has a place in a text. */
export interface Placed {
  position?: { start: Point; end: Point } | undefined
}

/** Takes a problem at a place, see `startOf`. */
export type Report = (
  at: Placed | Point,
  problem: Pick<TextProblem, 'severity' | 'cause' | 'code' | 'values' | 'mended' | 'file'>,
) => void

/** Collects problems in the order in which they stand in the text. */
export function problemList(): { report: Report; sorted: () => TextProblem[] } {
  const problems: TextProblem[] = []
  return {
    report: (at, problem) => {
      const { line, column } = 'line' in at ? at : startOf(at)
      problems.push({ ...problem, line, column })
    },
    sorted: () => problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  }
}

/** Line and column at which a node begins; the start of the text for one that no parser has placed. */
export function startOf({ position }: Placed): Pick<Point, 'line' | 'column'> {
  const { line, column } = position?.start ?? { line: 1, column: 1 }
  return { line, column }
}

/** Shows a found value in a message, cut to a length that fits a line. */
export function quoted(value: string): string {
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

/** Finds the place of the character at an offset of a text, whose lines are counted once. */
export function pointsIn(text: string): (offset: number) => Point {
  const { toPoint } = location(text)
  return (offset) => toPoint(offset) ?? { line: 1, column: 1, offset }
}
