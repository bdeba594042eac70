import { compareText } from '@/lib/model/order'
import type { ProblemCode, Values } from './messages'

export interface Position {
  /** Counted from 1, in lines of the file and UTF-16 units of the line. */
  line: number
  column: number
  /** The end of what is meant, where it is known: the column behind its last letter. */
  endLine?: number
  endColumn?: number
}

/** Where what is wrong with a file as a whole is told. */
export const startOfFile: Position = { line: 1, column: 1 }

/** One thing that is wrong with a file, as data; `explain` puts it into an author's language. */
export interface Problem extends Position {
  /** Stable: an entry of `lib/problems/messages`, and of `docs/messages.md`. */
  code: ProblemCode
  severity: 'error' | 'warning'
  /** Path below the project, with `/`. */
  file: string
  /** Dotted path of the front-matter field, or `text` for the article's body. */
  field: string
  values: Values
  /** The line, or lines, as they should be; or the value that was probably meant. */
  mended?: string
  /** A line for another file or for the shell that would mend it; a report shows those of one kind together. */
  paste?: string
}

/** What is wrong with a file that one room looks at alone, without its path. */
export type Mistake = Position & Pick<Problem, 'code' | 'values'>

/** An error at a place. `values.found` is what stands there; absent, nothing does. */
export function problemAt(
  file: string,
  { line, column, endLine, endColumn }: Position,
  field: string,
  code: ProblemCode,
  values: Values = {},
): Problem {
  return { severity: 'error', file, line, column, endLine, endColumn, field, code, values }
}

/** The same as a warning, which stops no build. */
export function warningAt(...said: Parameters<typeof problemAt>): Problem {
  return { ...problemAt(...said), severity: 'warning' }
}

/** Adds the line as it should be, or the value that was probably meant. */
export function withMended(problem: Problem, mended: string | undefined): Problem {
  return mended === undefined ? problem : { ...problem, mended }
}

/** By file, then position, so that the report reads like the folder; what is told twice of a place stands once. */
export function sortProblems(problems: Problem[]): Problem[] {
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...distinct.values()].toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

/** Shows a found value in a message: JSON, cut to a length that still fits a line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
