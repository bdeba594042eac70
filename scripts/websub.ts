import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { missingSettings } from '@/lib/hosting/announce/settings'
import { feedAddresses, publishToHub } from '@/lib/hosting/announce/websub'

/** `npm run websub`: tells the hub, after a deployment, that the feeds may have changed. Never part of a build. */
const site = await requireSite(readSettings()).catch((error: Error) => fail(error.message))
const { url, webSubHub } = site.configuration
const missing = missingSettings({ url, webSubHub })
if (missing) fail(missing)

for (const { feed, answer } of await publishToHub(webSubHub, feedAddresses(site), 15_000)) {
  console.log(`${answer.accepted ? 'accepted' : 'refused'} (${answer.reason}) ${feed}`)
  if (!answer.accepted) process.exitCode = 1
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
