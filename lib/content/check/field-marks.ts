import { reportFieldMarks } from '@/lib/markdown/check/visible-marks'
import { problemList, type TextProblem } from '@/lib/markdown/tree/problems'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Position, type Problem, problemAt } from '@/lib/problems/problem'
import type { FrontMatter } from '../files/front-matter'

/** Tells marks in the plain words of fields, which readers would see as they stand. */
export function fieldMarks(
  matter: FrontMatter,
  fields: Readonly<Record<string, string | undefined>>,
): Problem[] {
  return Object.entries(fields).flatMap(([field, words = '']) => {
    const place = matter.locate([field])
    return matter.guessed.has(place.line)
      ? []
      : marksIn(words).map((mark) => markProblem(mark, { file: matter.file, field, place }))
  })
}

/** A mark in plain words, as readers would see it. */
export type FieldMark = Pick<TextProblem, 'severity' | 'code' | 'values'>

/** Finds the marks in the plain words of a field. */
export function marksIn(words: string): FieldMark[] {
  const { report, sorted } = problemList()
  reportFieldMarks(words, report)
  return sorted().map(({ severity, code, values }) => ({
    severity,
    code: codeInField(code),
    values,
  }))
}

/** Tells a mark where its field stands. */
export function markProblem(
  { severity, code, values }: FieldMark,
  { file, field, place }: { file: string; field: string; place: Position },
): Problem {
  return { ...problemAt(file, place, field, code, values), severity }
}

/** No backslash helps in a field. */
function codeInField(code: ProblemCode): ProblemCode {
  return code === 'foreign-mark' ? 'field-markup' : code
}
