import {
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
import { writeWhole } from '@/lib/cache/write-whole'

/** Bytes by their hash, kept between builds. What it gives back is verified: a damaged file counts as missing. */
export class Store {
  private readonly folders = new Set<string>()

  /** @param folder where the bytes lie; it may be missing */
  constructor(readonly folder: string) {}

  /** Keeps bytes and returns their hash. Half a file counts as damaged, so that it need not be written beside its place. */
  put(bytes: string | Uint8Array): string {
    const hash = hashOf(bytes)
    const file = this.fileOf(hash)
    this.makeFolder(path.dirname(file))
    if (!writeNew(file, bytes) && !this.get(hash)) writeWhole(file, bytes)
    return hash
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
   * Puts the bytes with a hash at a path: as a hard link, or as a copy where the file system has none.
   * @returns whether they are there; false where they are missing or damaged
   */
  place(hash: string, target: string): boolean {
    if (!this.get(hash)) return false
    this.link(hash, target)
    return true
  }

  /** The same for bytes that were put there just now, which need no second look. @throws {Error} where they are missing */
  link(hash: string, target: string): void {
    this.makeFolder(path.dirname(target))
    try {
      linkSync(this.fileOf(hash), target)
    } catch {
      copyFileSync(this.fileOf(hash), target)
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
