import { parseArgs } from 'node:util'

/** What a build is asked to make. */
export interface BuildOptions {
  /** One of several parts, from 1. */
  shard?: { number: number; of: number }
  /** Caches of parts that other machines made. */
  merge: string[]
}

/** Reads `--shard 2/4` and `--merge <cache>`, once for each; undefined for what is neither. */
export function readBuildOptions(given: string[]): BuildOptions | undefined {
  const values = parsed(given)
  if (!values) return undefined
  const { shard, merge } = values
  if (shard === undefined) return { merge }
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(shard) ?? []).map(Number)
  return number >= 1 && number <= of ? { shard: { number, of }, merge } : undefined
}

function parsed(args: string[]) {
  try {
    const none: string[] = []
    const merge = { type: 'string', multiple: true, default: none } as const
    return parseArgs({ args, options: { shard: { type: 'string' }, merge } }).values
  } catch {
    return undefined
  }
}
