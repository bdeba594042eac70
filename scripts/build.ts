import { mergeShards } from '@/lib/build/merge'
import { buildProject } from '@/lib/build/project'
import { readSiteOf } from '@/lib/build/read-project'
import { readSettings, type Settings } from '@/lib/build/settings'
import { messageOf } from '@/lib/build/settle'
import { takeBackUnfinished } from '@/lib/commands/all-or-nothing'
import { wordsOf } from '@/lib/commands/words'
import type { Site } from '@/lib/content/site'
import { type BuildOptions, readBuildOptions } from './build-options'
import { printReport } from './print-report'
import { spokenLanguage } from './user'

/**
 * `npm run build`: checks the content and writes the finished site into `out/`. `-- --shard 2/4` makes the second of four
 * parts on a machine of its own and leaves it in the cache; `-- --merge <cache>`, once for each, takes the parts over.
 */
const words = wordsOf(spokenLanguage())
const options = readBuildOptions(process.argv.slice(2))
if (options) await build(options)
else {
  console.error(words('build.usage'))
  process.exitCode = 2
}

async function build({ shard, merge }: BuildOptions): Promise<void> {
  const settings = readSettings()
  try {
    if (await takeBackUnfinished(settings.root)) console.error(words('takenBack'))
    if (merge.length > 0) mergeShards(settings.cache, merge)
    const site = await readAndReport(settings)
    if (site) {
      const made = await buildProject(site, settings, shard)
      const what = shard ? `${shard.number}/${shard.of}` : 'out/'
      console.log(words('build.done', { ...made, what }))
    }
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 1
  }
}

/** Lets go of what was read besides the site: more than half of the memory that it takes. */
async function readAndReport(settings: Settings): Promise<Site | undefined> {
  const { site, content, problems } = await readSiteOf(settings)
  printReport(
    { root: settings.root, problems, articles: content.posts.length, writes: true },
    { all: false, errors: false, json: false, strict: false },
  )
  return site
}
