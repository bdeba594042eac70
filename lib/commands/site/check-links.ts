import path from 'node:path'
import { type Site, textOf } from '@/lib/content/site'
import { type LinkHealth, linkStates, quoteStates } from '@/lib/model/source'
import { outsideAddresses, quotesByAddress } from '@/lib/sources/links/addresses'
import type { Check, Finding } from '@/lib/sources/links/check'
import { updateLinkHealth } from '@/lib/sources/links/run'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'

export interface LinkCheck {
  /** Folder that holds `content/`. */
  root: string
  today: string
  /** Looks at one address. */
  check: Check
  /** An address that was looked at within so many days is left out; 0 leaves none out. */
  days?: string
}

/**
 * Looks at every outside address of the published articles: sources, their archived copies and the links in the texts,
 * and for the quotes of the sources there. Writes `content/link-health.json`, from which lists of sources say what can be
 * reached. Stopped at any time, the next run goes on where this one ended. Never part of a build.
 */
export async function checkLinks(
  site: Site,
  { root, today, check, days = '7' }: LinkCheck,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  if (!/^\d+$/.test(days)) throw new CommandError(words('links.days', { days }))
  if (new URL(site.url).hostname === 'localhost') terminal.warn(words('links.noUrl'))
  const addresses = site.posts.flatMap((post) => outsideAddresses(post, textOf(site, post)))
  const entries = await updateLinkHealth(addresses, {
    file: path.join(root, 'content/link-health.json'),
    ...{ today, check, restDays: Number(days) },
    quotes: quotesByAddress(site.posts),
    report: (entry, finding) => terminal.say(describe(entry, finding, words)),
  })
  const links = [...entries.values()]
  terminal.say(summary(links, words))
  return { data: links }
}

function describe(entry: LinkHealth, { outcome, reason }: Finding, words: Words): string {
  const first = outcome === 'missing' && entry.state === 'unknown'
  const note = first ? words('links.firstTime', { reason }) : reason
  const target = entry.state === 'moved' ? ` → ${entry.movedTo}` : ''
  const quotes = (entry.quotes ?? []).map(({ state }) => `, ${words(`links.quote.${state}`)}`)
  const state = words(`links.${entry.state}`).padEnd(12)
  return `${state} ${entry.address}${target} (${note}${quotes.join('')})`
}

function summary(links: LinkHealth[], words: Words): string {
  const quotes = links.flatMap((link) => link.quotes ?? [])
  const counted = (list: { state: string }[], state: string) =>
    list.filter((item) => item.state === state).length
  return [
    ...linkStates.map((state) => `${counted(links, state)} ${words(`links.${state}`)}`),
    ...quoteStates.map((state) => `${counted(quotes, state)} × ${words(`links.quote.${state}`)}`),
  ].join(', ')
}
