import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { hashOf } from './fingerprint'
import { readKeptMap, writeKeptMap } from './kept-map'

/**
 * Knows files to which nobody has written since their bytes were hashed, by what the file system says of them, as git's index
 * does (https://git-scm.com/docs/index-format): number, length, time of the last write and of the last change. Any write moves
 * the time of the last change, which no program can set, and a copy has another number. So nothing is known of a cache that
 * comes from another machine, and all of it is hashed once. A file that changed at the tick of the clock at which the notes
 * were written may have changed again at the same tick, and is not known either (https://git-scm.com/docs/racy-git).
 */
export class StatCache {
  private readonly before: ReadonlyMap<string, string>
  private readonly writtenAt: number
  private readonly used = new Map<string, string>()
  private isChanged = false

  /** @param store file in which the notes are kept; it may be missing, damaged or another machine's */
  constructor(private readonly store: string) {
    this.writtenAt = statsOf(store)?.mtimeMs ?? 0
    this.before = readKeptMap(store)
  }

  /** Whether a file holds the bytes with a hash. It is read where nothing is known of it. */
  readonly holds = (hash: string, file: string): boolean => {
    const stats = statsOf(file)
    if (!stats?.isFile()) return false
    if (this.isNoted(hash, stats)) return true
    if (!holdsBytes(hash, file)) return false
    this.keep(hash, stats)
    return true
  }

  /** The same where it is known without reading the file. */
  readonly isKnown = (hash: string, file: string): boolean => {
    const stats = statsOf(file)
    return stats !== undefined && this.isNoted(hash, stats)
  }

  /** Notes that a file holds the bytes with a hash: they were written just now. */
  note(hash: string, file: string): void {
    const stats = statsOf(file)
    if (stats) this.keep(hash, stats)
  }

  /** Keeps what was asked for or noted, and nothing else. */
  save(): void {
    if (this.isChanged || this.used.size < this.before.size) writeKeptMap(this.store, this.used)
  }

  private keep(hash: string, stats: Stats): void {
    this.used.set(hash, noteOf(stats))
    this.isChanged = true
  }

  private isNoted(hash: string, stats: Stats): boolean {
    const note = noteOf(stats)
    if (this.used.get(hash) === note) return true
    if (this.before.get(hash) !== note || stats.ctimeMs >= this.writtenAt) return false
    this.used.set(hash, note)
    return true
  }
}

/** Whether a file holds the bytes with a hash, by a look at them. */
export function holdsBytes(hash: string, file: string): boolean {
  try {
    return hashOf(readFileSync(file)) === hash
  } catch {
    return false
  }
}

function statsOf(file: string): Stats | undefined {
  try {
    return lstatSync(file)
  } catch {
    return undefined
  }
}

function noteOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino} ${size} ${mtimeMs} ${ctimeMs}`
}
