import { isoDate } from '@/lib/content/schemas/schema-parts'
import type { Site } from '@/lib/content/site'
import { sitemapEntries } from '@/lib/files/sitemap'
import { type FetchText, missingOnline } from '@/lib/hosting/announce/due'
import { changedSince, indexNowEndpoint, submitToIndexNow } from '@/lib/hosting/announce/indexnow'
import { feedAddresses, publishToHub } from '@/lib/hosting/announce/websub'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'

/** How long an answer is waited for, in milliseconds. */
const timeout = 15_000

/** Says which articles have a day that has come and are not on the published site yet; exit code 10 where there are any. */
export async function tellDue(
  { configuration, posts }: Pick<Site, 'configuration' | 'posts'>,
  given: { url?: string; day: string; fetchText?: FetchText },
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const url = given.url ?? configuration.url
  if (!URL.canParse(url)) throw new CommandError(words('due.noUrl'))
  const due = await missingOnline(posts, { ...given, url }).catch(() => {
    throw new CommandError(words('due.unreachable', { url }))
  })
  terminal.say(due.length > 0 ? due.join('\n') : words('due.nothing'))
  return { data: due, exitCode: due.length > 0 ? 10 : 0 }
}

/** Tells search engines, after a deployment, which pages changed on a day or after it. Never part of a build. */
export async function tellSearchEngines(
  site: Site,
  { since }: { since?: string },
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const { url, indexNowKey: key } = site.configuration
  requireFilled({ url, indexNowKey: key }, words)
  const day = isoDate.safeParse(since)
  if (!day.success) throw new CommandError(words('indexnow.noDay'))
  const addresses = changedSince(sitemapEntries(site), day.data, url)
  terminal.say([words('indexnow.changed', { count: addresses.length }), ...addresses].join('\n'))
  const answers = await submitToIndexNow(
    { siteUrl: url, key, addresses },
    { endpoint: indexNowEndpoint, timeout },
  )
  for (const answer of answers) terminal.say(told(answer, words))
  return { data: answers, exitCode: answers.every(({ accepted }) => accepted) ? 0 : 1 }
}

/** Tells the hub, after a deployment, that the feeds may have changed. Never part of a build. */
export async function tellSubscribers(
  site: Site,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const { url, webSubHub } = site.configuration
  requireFilled({ url, webSubHub }, words)
  const answers = await publishToHub(webSubHub, feedAddresses(site), timeout)
  for (const { feed, answer } of answers) terminal.say(`${told(answer, words)} ${feed}`)
  return { data: answers, exitCode: answers.every(({ answer }) => answer.accepted) ? 0 : 1 }
}

/** @throws {CommandError} with the settings of `content/site.yaml` that a command needs and nobody has filled in */
function requireFilled(needed: Record<string, string>, words: Words): void {
  const names = Object.entries(needed).flatMap(([name, value]) => (value === '' ? [name] : []))
  if (names.length > 0) throw new CommandError(words('announce.empty', { names: names.join(', ') }))
}

function told({ accepted, reason }: { accepted: boolean; reason: string }, words: Words): string {
  return words(accepted ? 'announce.accepted' : 'announce.refused', { reason })
}
