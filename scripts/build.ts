import { parseArgs } from 'node:util'
import { mergeShards } from '@/lib/build/merge'
import { buildProject } from '@/lib/build/project'
import { readSiteOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { messageOf } from '@/lib/build/settle'
import { printReport } from './print-report'

/**
 * `npm run build`: checks the content and writes the finished site into `out/`. `-- --shard 2/4` makes the second of four
 * parts on a machine of its own and leaves it in the cache; `-- --merge <cache>`, once for each, takes the parts over.
 */
const { values } = parseArgs({
  options: {
    shard: { type: 'string' },
    merge: { type: 'string', multiple: true, default: [] },
  },
})
const [, number, of] = /^(\d+)\/(\d+)$/.exec(values.shard ?? '') ?? []
const shard = number && of ? { number: Number(number), of: Number(of) } : undefined
const settings = readSettings()
if (values.merge.length > 0) mergeShards(settings.cache, values.merge)
const { site, content, problems } = await readSiteOf(settings)
const { posts } = content
printReport(
  { root: settings.root, problems, articles: posts.length, writes: true },
  { all: false, errors: false, json: false, strict: false },
)
try {
  if (site) {
    const { pages, files, madePages, madeFiles } = await buildProject(site, settings, shard)
    console.log(
      `${shard ? `part ${values.shard}` : 'out/'} is finished: ${pages} pages (${madePages} made anew), ${files} files (${madeFiles} made anew).`,
    )
  }
} catch (error) {
  console.error(messageOf(error))
  process.exitCode = 1
}
