import type { IsoDate } from '@/lib/model/dates'
import type { LinkHealth, QuoteLook } from '@/lib/model/source'
import { hashOfQuote } from '@/lib/sources/quote'
import type { Finding } from './check'

/**
 * What is known of an address after today's finding.
 *
 * Readers are told “gone” only after looks on two days, because a server's bad hour looks the same.
 * A first look that finds nothing is `unknown` with `goneSince`; that day stays until a look finds
 * the page, so faults that pass and refusals in between neither confirm nor clear it.
 *
 * @param quotes those that were looked for
 */
export function nextHealth(
  { address, quotes }: { address: string; quotes: readonly string[] },
  finding: Finding,
  previous: LinkHealth | undefined,
  today: IsoDate,
): LinkHealth {
  const { outcome, status } = finding
  const looks = quotes.map((quote) => nextLook(quote, finding, previous, today))
  const entry = {
    address,
    checked: today,
    ...(status && { status }),
    ...(looks.length > 0 && { quotes: looks }),
  }
  const suspectSince = previous && 'goneSince' in previous ? previous.goneSince : undefined

  if (outcome === 'reachable') return { ...entry, state: 'reachable' }
  if (outcome === 'moved') return { ...entry, state: 'moved', movedTo: finding.movedTo }
  if (outcome === 'missing') {
    const goneSince = suspectSince ?? today
    return { ...entry, state: goneSince < today ? 'gone' : 'unknown', goneSince }
  }
  return { ...entry, state: outcome, ...(suspectSince && { goneSince: suspectSince }) }
}

/** A page that could not be read says nothing: what an earlier look found or missed stays, with its day. */
function nextLook(
  quote: string,
  finding: Finding,
  previous: LinkHealth | undefined,
  checked: IsoDate,
): QuoteLook & { sha256: string } {
  const sha256 = hashOfQuote(quote)
  const state = finding.quotes?.get(quote) ?? 'unreadable'
  const known = previous?.quotes?.find((look) => look.sha256 === sha256)
  const isKnown = known !== undefined && known.state !== 'unreadable'
  return isKnown && state === 'unreadable' ? known : { sha256, state, checked }
}

/**
 * Tells whether an address is to be looked at again.
 *
 * @param quotes those that are to be looked for: one that nobody looked for makes it due
 * @param restDays days for which a settled state holds; an unknown one is due again the next day,
 *   and 0 makes every address due
 */
export function isDue(
  entry: LinkHealth | undefined,
  today: IsoDate,
  restDays: number,
  quotes: readonly string[],
): boolean {
  if (!entry) return true
  const known = new Set(entry.quotes?.map(({ sha256 }) => sha256))
  if (quotes.some((quote) => !known.has(hashOfQuote(quote)))) return true
  const rest = entry.state === 'unknown' ? Math.min(restDays, 1) : restDays
  return Date.parse(today) - Date.parse(entry.checked) >= rest * 24 * 60 * 60 * 1000
}
