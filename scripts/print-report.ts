import { sourceLines } from '@/lib/content/files/source-lines'
import type { Problem } from '@/lib/problems/problem'
import { type ReportOptions, reportProblems } from '@/lib/problems/report/report'
import { spokenLanguage } from './user'

/** What was read of a site, and what was to be done with it. */
interface Read {
  root: string
  problems: readonly Problem[]
  /** How many versions of articles there are. */
  articles: number
  /** Whether a site was to be written. */
  writes: boolean
}

/** Prints what is wrong with a site's content, and sets the exit code. */
export function printReport({ root, ...read }: Read, options: ReportOptions): void {
  const { out, err, exitCode } = reportProblems(
    {
      ...read,
      language: spokenLanguage(),
      color: showsColor(),
      onGitHub: Boolean(process.env.GITHUB_ACTIONS),
      linesOf: sourceLines(root),
    },
    options,
  )
  if (err) console.error(err)
  if (out) console.log(out)
  process.exitCode = exitCode
}

/** Whether problems go to a screen. */
export function showsColor(): boolean {
  return Boolean(process.stderr.isTTY && !process.env.CI && !process.env.NO_COLOR)
}
