import { buildProject } from '@/lib/build/project'
import { readSettings } from '@/lib/build/settings'
import { messageOf } from '@/lib/build/settle'
import { formatProblem } from '@/lib/content/problems'
import { readSite } from '@/lib/content/read-site'

/** `npm run build`: checks the content and writes the finished site into `out/`. */
const settings = readSettings()
const { site, problems } = await readSite(settings.root, settings)
for (const problem of problems) console.error(formatProblem(problem, process.stderr.isTTY))
try {
  if (!site) throw new Error('Nothing was written.')
  const { pages, files, madePages, madeFiles } = await buildProject(site, settings)
  console.log(
    `out/ is finished: ${pages} pages (${madePages} made anew), ${files} files (${madeFiles} made anew).`,
  )
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
