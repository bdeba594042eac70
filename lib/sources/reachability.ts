import type { IsoDate } from '@/lib/model/dates'
import type { Source } from '@/lib/model/source'
import { sourceKey } from './address'

/**
 * What readers are told of a source's address; undefined where nobody looked, or a look said nothing (see
 * `LinkHealth`). A permanent redirect to what is the same address, as from http to https, is no move.
 */
export type Reachability =
  | { state: 'reachable'; on: IsoDate }
  | { state: 'moved'; on: IsoDate; to: string }
  | { state: 'gone'; since: IsoDate }

/** What readers are told of a source’s address; undefined where nobody has checked it or the check was no proof. */
export function reachabilityOf({ url, health }: Source): Reachability | undefined {
  if (!url || !health) return undefined
  if (health.state === 'gone') return { state: 'gone', since: health.goneSince }
  if (health.state === 'reachable') return { state: 'reachable', on: health.checked }
  if (health.state !== 'moved') return undefined
  return sourceKey(health.movedTo) === sourceKey(url)
    ? { state: 'reachable', on: health.checked }
    : { state: 'moved', on: health.checked, to: health.movedTo }
}

/** Where a source's title leads: to the archived copy where the original is gone. */
export function mainAddress(source: Source): string | undefined {
  return source.health?.state === 'gone' ? (source.archive ?? source.url) : source.url
}
