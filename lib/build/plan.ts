import { fingerprint, hashOf } from '@/lib/cache/fingerprint'
import type { Unit } from './input'
import type { Made, Manifest } from './manifest'

/** What of a site is still good, and what must be made. */
export interface Plan<T extends Unit> {
  kept: { unit: T; made: Made }[]
  stale: T[]
}

/**
 * Plans a build: stale is what the manifest does not name, or made from anything else.
 * @param code fingerprint of all code
 */
export function planBuild<T extends Unit>(
  units: readonly T[],
  manifest: Manifest,
  code: string,
): Plan<T> {
  const plan: Plan<T> = { kept: [], stale: [] }
  for (const unit of units) {
    const made = manifest.get(unit.path)
    if (made?.key === keyOf(unit, code)) plan.kept.push({ unit, made })
    else plan.stale.push(unit)
  }
  return plan
}

/** The hash of all that a unit is made from. */
export function keyOf(unit: Unit, code: string): string {
  return fingerprint(code, unit.fingerprint)
}

/** Which part of all units a machine makes: `{ number: 2, of: 4 }` is the second of four. */
export interface Shard {
  number: number
  of: number
}

/** The units of a shard. Each belongs to exactly one, whatever else the site holds. */
export function shardOf<T extends Unit>(units: readonly T[], { number, of }: Shard): T[] {
  return units.filter(
    ({ path }) => Number.parseInt(hashOf(path).slice(0, 8), 16) % of === number - 1,
  )
}
