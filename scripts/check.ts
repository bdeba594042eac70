import { parseArgs } from 'node:util'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { lostAddresses } from '@/lib/content/check/lost-addresses'
import { readCommitted } from '@/lib/content/read-committed'
import { sortProblems } from '@/lib/problems/problem'
import type { ReportOptions } from '@/lib/problems/report/report'
import { printReport } from './print-report'

const usage = `npm run check [-- options]: tells every problem of every file of content/
  --all      shows every place, not only the most frequent causes
  --errors   leaves warnings out
  --strict   takes warnings for errors
  --json     writes one JSON object for programs`

/** `npm run check`: tells every problem of every file of `content/`; exit code 1 where one is an error. */
const options = readOptions()
if (options) {
  const settings = readSettings()
  const content = await readContentOf(settings)
  const { posts, locales } = content
  const lost = lostAddresses(await readCommitted(settings.root), content, settings.day)
  const problems = sortProblems([...content.problems, ...lost])
  const read = { root: settings.root, problems, locales, articles: posts.length, writes: false }
  printReport(read, options)
}

function readOptions(): ReportOptions | undefined {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({
      options: { all: flag, errors: flag, json: flag, strict: flag, help: { ...flag, short: 'h' } },
    })
    if (!values.help) return values
    console.log(usage)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exitCode = 2
  }
  return undefined
}
