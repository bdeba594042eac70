import type { TextProblem } from '@/lib/markdown/problems'
import type { PublishedText } from '@/lib/markdown/publish'
import { type Problem, problemAt } from '@/lib/problems/problem'
import type { FrontMatter } from './front-matter'

/** Puts what is wrong with a text where it stands in its file. */
export function textProblems(
  problems: readonly TextProblem[],
  { file, bodyOffset }: Pick<FrontMatter, 'file' | 'bodyOffset'>,
): Problem[] {
  return problems.map(({ severity, cause, line, column, expected, found }) => {
    const field = cause === 'sources' ? 'sources' : 'text'
    return {
      ...problemAt(file, { line: line + bodyOffset, column }, field, expected, found),
      severity,
    }
  })
}

/** Warns where an article has no excerpt of its own. */
export function excerptWarning({ excerpt }: PublishedText, matter: FrontMatter): Problem[] {
  if (excerpt.isMarked || excerpt.text === '') return []
  const at = { line: matter.bodyOffset + 1, column: 1 }
  const expected = '<!--more--> after the excerpt'
  const problem = problemAt(matter.file, at, 'text', expected, 'none (the first paragraph is used)')
  return [{ ...problem, severity: 'warning' }]
}
