import { explain } from '@/lib/problems/explain'
import type { AuthorLanguage } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'
import { docsOf } from './terminal'

/** The report for programs: one JSON object with the number of errors and warnings and every problem. */
export function jsonReport(problems: readonly Problem[], language: AuthorLanguage): string {
  return JSON.stringify(jsonData(problems, language), null, 2)
}

/** The same, not yet written. */
export function jsonData(problems: readonly Problem[], language: AuthorLanguage) {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length
  return {
    version: 1,
    errors: count('error'),
    warnings: count('warning'),
    problems: problems.map((problem) => entryOf(problem, language)),
  }
}

/** A problem with its words in place of what they are filled with. */
function entryOf(problem: Problem, language: AuthorLanguage) {
  const { values: _, ...shown } = problem
  return { ...shown, ...explain(problem, language), docs: docsOf(problem.code) }
}
