import { parseArgs } from 'node:util'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { isoDate } from '@/lib/content/schemas/schema-parts'
import { sitemapEntries } from '@/lib/files/sitemap'
import { changedSince, indexNowEndpoint, submitToIndexNow } from '@/lib/hosting/announce/indexnow'
import { missingSettings } from '@/lib/hosting/announce/settings'

/*
 * npm run indexnow -- --since 2026-11-23
 *
 * Tells search engines, after a deployment, which pages changed on that day or after it. Never part of a build.
 */

const { values } = parseArgs({ options: { since: { type: 'string' } } })
const site = await requireSite(readSettings()).catch((error: Error) => fail(error.message))
const { url, indexNowKey: key } = site.configuration
const missing = missingSettings({ url, indexNowKey: key })
if (missing) fail(missing)
const since = isoDate.safeParse(values.since)
if (!since.success) fail('Nothing was sent. Say since when: npm run indexnow -- --since YYYY-MM-DD')

const addresses = changedSince(sitemapEntries(site), since.data, url)
console.log([`Changed since ${since.data}: ${addresses.length}`, ...addresses].join('\n'))
const settings = { endpoint: indexNowEndpoint, timeout: 15_000 }
for (const { accepted, reason } of await submitToIndexNow(
  { siteUrl: url, key, addresses },
  settings,
)) {
  console.log(accepted ? `accepted (${reason})` : `refused (${reason})`)
  if (!accepted) process.exitCode = 1
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
