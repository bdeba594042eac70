import { buildProject } from '@/lib/build/project'
import { readSiteOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { messageOf } from '@/lib/build/settle'
import { printReport } from './print-report'

/** `npm run build`: checks the content and writes the finished site into `out/`. */
const settings = readSettings()
const { site, content, problems } = await readSiteOf(settings)
const { locales, posts } = content
printReport(
  { root: settings.root, problems, locales, articles: posts.length, writes: true },
  { all: false, errors: false, json: false, strict: false },
)
try {
  if (site) {
    const { pages, files, madePages, madeFiles } = await buildProject(site, settings)
    console.log(
      `out/ is finished: ${pages} pages (${madePages} made anew), ${files} files (${madeFiles} made anew).`,
    )
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
