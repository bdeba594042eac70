import type { FrontMatter } from '@/lib/content/front-matter'
import { problemList } from '@/lib/markdown/problems'
import { reportFieldMarks } from '@/lib/markdown/visible-marks'
import type { ProblemCode } from '@/lib/problems/messages'
import { type Problem, problemAt } from '@/lib/problems/problem'

/** Tells marks in the plain words of fields, which readers would see as they stand. */
export function fieldMarks(
  matter: FrontMatter,
  fields: Readonly<Record<string, string | undefined>>,
): Problem[] {
  return Object.entries(fields).flatMap(([field, words = '']) => {
    const { report, sorted } = problemList()
    reportFieldMarks(words, report)
    const place = matter.locate([field])
    if (matter.guessed.has(place.line)) return []
    return sorted().map(({ severity, code, values }) => ({
      ...problemAt(matter.file, place, field, codeInField(code), values),
      severity,
    }))
  })
}

/** No backslash helps in a field. */
function codeInField(code: ProblemCode): ProblemCode {
  return code === 'foreign-mark' ? 'field-markup' : code
}
