import { readManifest, storeIn, writeManifest } from './manifest'
import { Store } from './store'

/**
 * Takes what other machines have made into a cache, so that the next build finds it there. What is damaged, or was made
 * from something else, is made anew by that build.
 * @param caches the caches that `buildShard` has filled
 * @returns how many pages, files and sets there are now
 */
export function mergeShards(cache: string, caches: readonly string[]): number {
  const manifest = new Map(readManifest(cache))
  const store = new Store(storeIn(cache))
  for (const shard of caches) {
    const from = new Store(storeIn(shard))
    for (const [address, made] of readManifest(shard)) {
      for (const hash of Object.values(made.files)) copy(hash, from, store)
      manifest.set(address, made)
    }
  }
  writeManifest(cache, manifest)
  return manifest.size
}

function copy(hash: string, from: Store, to: Store): void {
  const bytes = from.get(hash)
  if (bytes) to.put(bytes)
}
