import { reportFieldMarks } from '@/lib/markdown/check/visible-marks'
import { problemList } from '@/lib/markdown/tree/problems'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Problem, problemAt } from '@/lib/problems/problem'
import type { FrontMatter } from '../files/front-matter'

/** Tells marks in the plain words of fields, which readers would see as they stand. */
export function fieldMarks(
  matter: FrontMatter,
  fields: Readonly<Record<string, string | undefined>>,
): Problem[] {
  return Object.entries(fields).flatMap(([field, words = '']) => {
    const { report, sorted } = problemList()
    reportFieldMarks(words, report)
    const marks = sorted()
    if (marks.length === 0) return []
    const place = matter.locate([field])
    if (matter.guessed.has(place.line)) return []
    return marks.map(({ severity, code, values }) => ({
      ...problemAt(matter.file, place, field, codeInField(code), values),
      severity,
    }))
  })
}

/** No backslash helps in a field. */
function codeInField(code: ProblemCode): ProblemCode {
  return code === 'foreign-mark' ? 'field-markup' : code
}
