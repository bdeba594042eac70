import { sourceLines } from '@/lib/content/files/source-lines'
import type { Locale } from '@/lib/model/locales'
import { authorLanguage } from '@/lib/problems/messages'
import type { Problem } from '@/lib/problems/problem'
import { type ReportOptions, reportProblems } from '@/lib/problems/report/report'

/** What was read of a site, and what was to be done with it. */
interface Read {
  root: string
  problems: readonly Problem[]
  locales: readonly Locale[]
  /** How many versions of articles there are. */
  articles: number
  /** Whether a site was to be written. */
  writes: boolean
}

/** Prints what is wrong with a site's content, and sets the exit code. */
export function printReport({ root, locales, ...read }: Read, options: ReportOptions): void {
  const { out, err, exitCode } = reportProblems(
    {
      ...read,
      language: authorLanguage(locales),
      color: Boolean(process.stderr.isTTY && !process.env.CI && !process.env.NO_COLOR),
      onGitHub: Boolean(process.env.GITHUB_ACTIONS),
      linesOf: sourceLines(root),
    },
    options,
  )
  if (err) console.error(err)
  if (out) console.log(out)
  process.exitCode = exitCode
}
