import { parseArgs } from 'node:util'
import { readContentOf } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { missingOnline } from '@/lib/hosting/announce/due'

/**
 * klartext due [--url https://www.example.org]: says which articles have a day that has come and are not on the published
 * site yet; exit code 10 where there are any. A scheduled workflow asks a host to build by it.
 */
const { values } = parseArgs({ options: { url: { type: 'string' } } })
const settings = readSettings()
const { configuration, posts } = await readContentOf(settings)
const url = values.url ?? configuration?.url
if (!url) {
  console.error('No url in content/site.yaml. Give one: klartext due --url https://www.example.org')
  process.exit(2)
}
const due = await missingOnline(
  posts.map(({ post }) => post),
  { url, day: settings.day },
)
console.log(due.length > 0 ? due.join('\n') : 'Nothing is due.')
process.exitCode = due.length > 0 ? 10 : 0
