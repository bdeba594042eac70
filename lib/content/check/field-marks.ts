import { reportFieldMarks } from '@/lib/markdown/check/visible-marks'
import { problemList } from '@/lib/markdown/tree/problems'
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
      : marksIn(words, { file: matter.file, field, locate: () => place })
  })
}

/** The same of one field, wherever its words stand: that is asked only where there is something to tell. */
export function marksIn(
  words: string,
  { file, field, locate }: { file: string; field: string; locate: () => Position },
): Problem[] {
  const { report, sorted } = problemList()
  reportFieldMarks(words, report)
  return sorted().map(({ severity, code, values }) => ({
    ...problemAt(file, locate(), field, codeInField(code), values),
    severity,
  }))
}

/** No backslash helps in a field. */
function codeInField(code: ProblemCode): ProblemCode {
  return code === 'foreign-mark' ? 'field-markup' : code
}
