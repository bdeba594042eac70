import path from 'node:path'
import { parseArgs } from 'node:util'
import { requireSite } from '@/lib/build/read-project'
import { readSettings } from '@/lib/build/settings'
import { textOf } from '@/lib/content/site'
import { type LinkHealth, linkStates, quoteStates } from '@/lib/model/source'
import { outsideAddresses, quotesByAddress } from '@/lib/sources/links/addresses'
import { createCheck, type Finding } from '@/lib/sources/links/check'
import { updateLinkHealth } from '@/lib/sources/links/run'

/*
 * npm run links [-- --days 7]
 *
 * Looks at every outside address of the published articles: sources, their archived copies and the links in the
 * texts, and for the quotes of the sources there. Writes content/link-health.json, from which the lists of sources say
 * what can be reached and which quotes were found. An address that was looked at within the last `days` is left out,
 * unless a quote is new; 0 leaves none out. Stopped at any time, the next run goes on where this one ended. Never part
 * of a build.
 */

const { values } = parseArgs({ options: { days: { type: 'string', default: '7' } } })
const days = Number(values.days)
if (!Number.isInteger(days) || days < 0) fail('--days needs a whole number from 0 on')

const settings = readSettings()
const site = await requireSite(settings).catch((error: Error) => fail(error.message))
const userAgent = `KlartextLinkCheck/1.0 (+${site.url})`
const manners = { concurrency: 8, perHost: 1, pause: 1000, longestWait: 60_000 }
if (new URL(site.url).hostname === 'localhost')
  console.warn('No url in content/site.yaml: the checked servers will not learn who asks.')

const addresses = site.posts.flatMap((post) => outsideAddresses(post, textOf(site, post)))
const entries = await updateLinkHealth(addresses, {
  file: path.join(settings.root, 'content/link-health.json'),
  today: settings.day,
  restDays: days,
  quotes: quotesByAddress(site.posts),
  check: createCheck({ userAgent, now: Date.now }, manners, 15_000),
  report: (entry, finding) => console.log(describe(entry, finding)),
})
console.log(summary([...entries.values()]))

function describe(entry: LinkHealth, { outcome, reason }: Finding): string {
  const first = outcome === 'missing' && entry.state === 'unknown'
  const note = first ? `${reason}, for the first time: look again on another day` : reason
  const target = entry.state === 'moved' ? ` → ${entry.movedTo}` : ''
  const quotes = (entry.quotes ?? []).map(({ state }) => `, quote ${state}`).join('')
  return `${entry.state.padEnd(9)} ${entry.address}${target} (${note}${quotes})`
}

function summary(links: LinkHealth[]): string {
  const quotes = links.flatMap((link) => link.quotes ?? [])
  return [
    ...linkStates.map((state) => `${links.filter((link) => link.state === state).length} ${state}`),
    ...quoteStates.map(
      (state) => `${quotes.filter((quote) => quote.state === state).length} quotes ${state}`,
    ),
  ].join(', ')
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}
