import type { IsoDate } from '@/lib/model/dates'
import type { LinkHealth } from '@/lib/model/source'
import type { Finding } from './check'

/**
 * Weighs today's finding against what was known.
 *
 * Readers are told “gone” only after looks on two days, because a server's bad hour looks the same.
 * A first look that finds nothing is `unknown` with `goneSince`; that day stays until a look finds
 * the page, so faults that pass and refusals in between neither confirm nor clear it.
 */
export function weigh(
  address: string,
  finding: Finding,
  previous: LinkHealth | undefined,
  today: IsoDate,
): LinkHealth {
  const { outcome, status } = finding
  const entry = { address, checked: today, ...(status && { status }) }
  const suspectSince = previous && 'goneSince' in previous ? previous.goneSince : undefined

  if (outcome === 'reachable') return { ...entry, state: 'reachable' }
  if (outcome === 'moved') return { ...entry, state: 'moved', movedTo: finding.movedTo }
  if (outcome === 'missing') {
    const goneSince = suspectSince ?? today
    return { ...entry, state: goneSince < today ? 'gone' : 'unknown', goneSince }
  }
  return { ...entry, state: outcome, ...(suspectSince && { goneSince: suspectSince }) }
}

/**
 * Tells whether an address is to be looked at again.
 *
 * @param restDays days for which a settled state holds; an unknown one is due again the next day,
 *   and 0 makes every address due
 */
export function isDue(entry: LinkHealth | undefined, today: IsoDate, restDays: number): boolean {
  if (!entry) return true
  const rest = entry.state === 'unknown' ? Math.min(restDays, 1) : restDays
  return Date.parse(today) - Date.parse(entry.checked) >= rest * 24 * 60 * 60 * 1000
}
