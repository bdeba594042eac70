import { readContentOf } from '@/lib/build/read-project'
import type { Settings } from '@/lib/build/settings'
import { lostAddresses } from '@/lib/content/check/lost-addresses'
import { sourceLines } from '@/lib/content/files/source-lines'
import { readCommitted } from '@/lib/content/read-committed'
import { sortProblems } from '@/lib/problems/problem'
import { jsonData } from '@/lib/problems/report/json'
import { type Reported, type ReportOptions, reportProblems } from '@/lib/problems/report/report'
import type { CommandResult, Terminal } from '../terminal'

/** How a check is wanted, and by whom. */
export interface ContentCheck
  extends ReportOptions,
    Pick<Reported, 'language' | 'color' | 'onGitHub'> {}

/** Tells every problem of every file of `content/`. */
export async function checkContent(
  settings: Settings,
  { language, color, onGitHub, ...options }: ContentCheck,
  terminal: Terminal,
): Promise<CommandResult> {
  const content = await readContentOf(settings)
  const lost = lostAddresses(await readCommitted(settings.root), content, settings.day)
  const problems = sortProblems([...content.problems, ...lost])
  const { out, err, exitCode } = reportProblems(
    {
      ...{ problems, language, color, onGitHub },
      articles: content.posts.length,
      writes: false,
      linesOf: sourceLines(settings.root),
    },
    options,
  )
  if (err) terminal.warn(err)
  if (out) terminal.say(out)
  const shown = problems.filter(({ severity }) => severity === 'error' || !options.errors)
  return { data: options.json ? jsonData(shown, language) : undefined, exitCode }
}
