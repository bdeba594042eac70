import { fingerprint, hashOf } from '@/lib/cache/fingerprint'
import type { Unit } from './input'
import type { Made, Manifest } from './manifest'

/** Something that is to be made. */
export interface Stale<Source> {
  path: string
  /** The hash of all that it is made from, the code included. */
  key: string
  source: Source
}

/** Plans a build: stale is what the last one has not made, or made from anything else, or whose bytes are damaged. */
export class Plan {
  /** How many units there were so far, and how many of them were stale. */
  count = 0
  stale = 0

  /**
   * @param before what the last build has made
   * @param code fingerprint of all code
   * @param keep puts what is still good into the new site; tells whether it could
   */
  constructor(
    private readonly before: Manifest,
    private readonly code: string,
    private readonly keep: (path: string, made: Made) => boolean,
  ) {}

  /** Goes through units as the stale ones are asked for, so that what they are made from is never held all at once. */
  *staleOf<Source extends { fingerprint: string }>(
    units: Iterable<Unit<Source>>,
  ): Generator<Stale<Source>, undefined> {
    for (const unit of units) {
      this.count += 1
      const { path } = unit
      const source = unit.read()
      const key = fingerprint(this.code, source.fingerprint)
      const made = this.before.get(path)
      if (made?.key === key && this.keep(path, made)) continue
      this.stale += 1
      yield { path, key, source }
    }
  }
}

/** Which part of all units a machine makes: `{ number: 2, of: 4 }` is the second of four. */
export interface Shard {
  number: number
  of: number
}

/** The units of a shard. Each belongs to exactly one, whatever else the site holds. */
export function shardOf<T extends { path: string }>(
  units: readonly T[],
  { number, of }: Shard,
): T[] {
  return units.filter(
    ({ path }) => Number.parseInt(hashOf(path).slice(0, 8), 16) % of === number - 1,
  )
}
