import { explain } from '@/lib/problems/explain'
import { type AuthorLanguage, say } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'
import { docsOf } from './terminal'

/** What GitHub shows of a step is less; more lines would only fill its log. */
const mostAnnotations = 50

/**
 * Workflow commands that show problems on their lines in a pull request, the errors first
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
 */
export function githubAnnotations(problems: readonly Problem[], language: AuthorLanguage): string {
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return [...errors, ...warnings]
    .slice(0, mostAnnotations)
    .map((problem) => annotation(problem, language))
    .join('\n')
}

function annotation(problem: Problem, language: AuthorLanguage): string {
  const { severity, file, line, column, endLine, endColumn, mended } = problem
  const { title, expected, found, hint } = explain(problem, language)
  const place = { file, line, col: column, endLine, endColumn, title }
  const properties = Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  const better = mended === undefined ? '' : `\n${say(language, 'better')} ${mended}`
  const sentence = say(language, 'sentence', { expected, found })
  const text = `${sentence}${better}${hint ? `\n${hint}` : ''}\n${docsOf(problem.code)}`
  return `::${severity} ${properties.join(',')}::${escapeData(text)}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
