import type { TextProblem } from '@/lib/markdown/tree/problems'
import { type Problem, problemAt, warningAt, withMended } from '@/lib/problems/problem'
import type { FrontMatter } from '../files/front-matter'
import type { SiteText } from './text'

/** Puts what is wrong with a text where it stands in its file. */
export function textProblems(
  problems: readonly TextProblem[],
  { file, bodyOffset }: Pick<FrontMatter, 'file' | 'bodyOffset'>,
): Problem[] {
  return problems.map(({ severity, cause, line, column, code, values, mended, file: beside }) => {
    if (beside)
      return withMended(
        { ...problemAt(beside, { line, column }, 'data', code, values), severity },
        mended,
      )
    const field = cause === 'sources' ? 'sources' : 'text'
    const problem = problemAt(file, { line: line + bodyOffset, column }, field, code, values)
    return withMended({ ...problem, severity }, mended)
  })
}

/** Warns where an article has no excerpt of its own. */
export function excerptWarning({ excerpt }: SiteText, matter: FrontMatter): Problem[] {
  if (excerpt.isMarked || excerpt.text === '') return []
  const at = { line: matter.bodyOffset + 1, column: 1 }
  return [warningAt(matter.file, at, 'text', 'excerpt-missing')]
}
