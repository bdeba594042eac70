import { styleText } from 'node:util'

/** One thing that is wrong with a file: where, what was expected there and what was found. */
export interface Problem {
  severity: 'error' | 'warning'
  file: string
  /** Counted from 1. */
  line: number
  column: number
  /** Dotted path of the front-matter field, or `text` for the article's body. */
  field: string
  expected: string
  found: string
}

/** Thrown where content with errors would have to be published; carries every problem of every file. */
export class ContentError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map((problem) => formatProblem(problem, false)).join('\n'))
    this.name = 'ContentError'
  }
}

/**
 * Writes a problem as `file:line:column field: expected …, found …`, the form that editors and terminals link.
 * Warnings begin with `warning`.
 */
export function formatProblem(problem: Problem, color: boolean): string {
  const paint = (style: 'red' | 'yellow' | 'bold' | 'cyan', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text
  const place = paint('cyan', `${problem.file}:${problem.line}:${problem.column}`)
  const severity =
    problem.severity === 'warning'
      ? `${paint('yellow', 'warning')} `
      : color
        ? `${paint('red', 'error')} `
        : ''
  return `${place} ${severity}${paint('bold', problem.field)}: expected ${problem.expected}, found ${problem.found}`
}

/** By file, then position, so that the report reads like the folder. */
export function sortProblems(problems: Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
}

/** Shows a found value in a message: JSON, cut to a length that still fits a line. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}
