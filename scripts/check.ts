import { parseArgs } from 'node:util'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { sourceLines } from '@/lib/content/source-lines'
import { authorLanguage } from '@/lib/problems/messages'
import { reportProblems } from '@/lib/problems/report/report'

/**
 * `npm run check`: tells every problem of every file of `content/`; exit code 1 where one is an error.
 * `--all` shows every place, `--errors` no warnings, `--json` is for programs, `--strict` takes warnings for errors.
 * `--build` says that a build was to follow, so that nothing is written.
 */
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    build: { type: 'boolean', default: false },
  },
})
const settings = readSettings()
const { posts, problems, locales } = await readContentOf(settings)
const report = reportProblems(
  {
    problems,
    language: authorLanguage(locales),
    articles: posts.length,
    writes: values.build,
    color: Boolean(process.stderr.isTTY && !process.env.CI && !process.env.NO_COLOR),
    onGitHub: Boolean(process.env.GITHUB_ACTIONS),
    linesOf: sourceLines(settings.root),
  },
  values,
)
if (report.err) console.error(report.err)
if (report.out) console.log(report.out)
process.exitCode = report.exitCode
