import { coloured, plain } from '@/lib/problems/explain'
import { type AuthorLanguage, say } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'
import { githubAnnotations } from './github'
import { jsonReport } from './json'
import { terminalReport } from './terminal'

/** How a report is wanted. */
export interface ReportOptions {
  /** Shows every place instead of the most frequent causes. */
  all: boolean
  /** Leaves warnings out. */
  errors: boolean
  /** Writes one JSON object for programs. */
  json: boolean
  /** Counts warnings as errors. */
  strict: boolean
}

/** What a report is made of besides the problems. */
export interface Reported {
  problems: readonly Problem[]
  language: AuthorLanguage
  /** How many versions were read. */
  articles: number
  /** Whether something would have been written, had there been no error. */
  writes: boolean
  color: boolean
  /** Whether GitHub runs this, and shows annotations. */
  onGitHub: boolean
  /** The lines of a file; undefined for what is no text. */
  linesOf: (file: string) => readonly string[] | undefined
}

/** What a command prints, and its exit code. */
export interface Report {
  out: string
  err: string
  exitCode: 0 | 1
}

/** Reports problems to people, programs or GitHub. */
export function reportProblems(reported: Reported, options: ReportOptions): Report {
  const { problems, language } = reported
  const errors = problems.filter(({ severity }) => severity === 'error')
  const warnings = problems.length - errors.length
  const failed = errors.length > 0 || (options.strict && warnings > 0)
  const exitCode = failed ? 1 : 0
  const shown = options.errors ? errors : problems
  if (options.json) return { out: jsonReport(shown, language), err: '', exitCode }
  const annotations = reported.onGitHub ? githubAnnotations(shown, language) : ''
  const summary = summaryOf(reported, errors.length, options)
  const text = joined([textOf(shown, reported, options), failed ? summary : ''], '\n\n')
  return { out: joined([annotations, failed ? '' : summary], '\n'), err: text, exitCode }
}

function joined(parts: string[], between: string): string {
  return parts.filter((part) => part !== '').join(between)
}

function textOf(problems: readonly Problem[], reported: Reported, { all }: ReportOptions): string {
  const { language, linesOf, color } = reported
  return terminalReport(problems, { language, linesOf, all, paint: color ? coloured : plain })
}

function summaryOf(
  { problems, language, articles, writes }: Reported,
  errors: number,
  { strict }: ReportOptions,
): string {
  const warnings = problems.length - errors
  if (errors === 0 && !(strict && warnings > 0))
    return say(language, 'sound', { articles, warnings })
  return joined(
    [
      say(language, 'unsound', { errors, warnings }),
      errors === 0 ? say(language, 'strict') : '',
      writes ? say(language, 'nothingWritten') : '',
    ],
    ' ',
  )
}
