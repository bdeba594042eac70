import { buildProject } from '@/lib/build/project'
import { readSettings } from '@/lib/build/settings'
import { messageOf } from '@/lib/build/settle'
import { readSite } from '@/lib/content/read-site'
import { sourceLines } from '@/lib/content/source-lines'
import { authorLanguage } from '@/lib/problems/messages'
import { reportProblems } from '@/lib/problems/report/report'

/** `npm run build`: checks the content and writes the finished site into `out/`, if no problem is an error. */
const settings = readSettings()
const { site, content, problems } = await readSite(settings.root, settings)
const report = reportProblems(
  {
    problems,
    language: authorLanguage(content.locales),
    articles: content.posts.length,
    writes: true,
    color: Boolean(process.stderr.isTTY && !process.env.CI && !process.env.NO_COLOR),
    onGitHub: Boolean(process.env.GITHUB_ACTIONS),
    linesOf: sourceLines(settings.root),
  },
  { all: false, errors: false, json: false, strict: false },
)
if (report.err) console.error(report.err)
process.exitCode = report.exitCode
if (site)
  try {
    const { pages, files, madePages, madeFiles } = await buildProject(site, settings)
    console.log(
      `out/ is finished: ${pages} pages (${madePages} made anew), ${files} files (${madeFiles} made anew).`,
    )
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
