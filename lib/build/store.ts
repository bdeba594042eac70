import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { hashOf } from '@/lib/cache/fingerprint'
import { holdsBytes } from '@/lib/cache/stat-cache'
import { writeWhole } from '@/lib/cache/write-whole'

/** Bytes by their hash, kept between builds. What it gives back is verified: a damaged file counts as missing. */
export class Store {
  private readonly folders = new Set<string>()

  /**
   * @param folder where the bytes lie; it may be missing
   * @param holds tells whether a file holds the bytes with a hash, by a look at them or at what is known of it
   */
  constructor(
    readonly folder: string,
    private readonly holds = holdsBytes,
  ) {}

  /** Keeps bytes and returns their hash. Half a file counts as damaged, so that it need not be written beside its place. */
  put(bytes: string | Uint8Array): string {
    const hash = hashOf(bytes)
    const file = this.fileOf(hash)
    this.makeFolder(path.dirname(file))
    if (!this.has(hash) && !writeNew(file, bytes)) writeWhole(file, bytes)
    return hash
  }

  /** Whether the bytes with a hash are there, whole. */
  has(hash: string): boolean {
    return this.holds(hash, this.fileOf(hash))
  }

  /** The bytes with a hash; undefined where they are missing or damaged. */
  get(hash: string): Buffer | undefined {
    try {
      const bytes = readFileSync(this.fileOf(hash))
      return hashOf(bytes) === hash ? bytes : undefined
    } catch {
      return undefined
    }
  }

  /**
   * Puts the bytes with a hash at a path where nothing is, without a look at them: as a hard link, or as a copy where the file
   * system has none.
   * @throws {Error} where they are missing, or something is there
   */
  link(hash: string, target: string): void {
    try {
      linkSync(this.fileOf(hash), target)
    } catch {
      copyFileSync(this.fileOf(hash), target, constants.COPYFILE_EXCL)
    }
  }

  /** Removes all bytes but those with some hashes. */
  sweep(kept: ReadonlySet<string>): void {
    for (const group of listFolder(this.folder))
      for (const rest of listFolder(path.join(this.folder, group)))
        if (!kept.has(group + rest))
          rmSync(path.join(this.folder, group, rest), { recursive: true, force: true })
  }

  private makeFolder(folder: string): void {
    if (this.folders.has(folder)) return
    mkdirSync(folder, { recursive: true })
    this.folders.add(folder)
  }

  private fileOf(hash: string): string {
    return path.join(this.folder, hash.slice(0, 2), hash.slice(2))
  }
}

/** Writes a file where there is none; tells whether it did. */
function writeNew(file: string, bytes: string | Uint8Array): boolean {
  try {
    writeFileSync(file, bytes, { flag: 'wx' })
    return true
  } catch {
    return false
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
