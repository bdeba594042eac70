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

function entryOf({ values: _, ...problem }: Problem, language: AuthorLanguage) {
  const words = explain({ ...problem, values: _ }, language)
  return { ...problem, ...words, docs: docsOf(problem.code) }
}
