import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { StatCache } from '@/lib/cache/stat-cache'
import type { Store } from './store'

/**
 * The folder in which a build puts a site together. It may hold a site of before, or anything else: a file in it that is as
 * it should be stays where it is, and all others go.
 */
export class Tree {
  /** Files that were found and are not known to be right so far. */
  private readonly left: Set<string>
  private readonly folders = new Set<string>()

  /**
   * @param folder must exist
   * @param store holds the bytes of all files
   * @param known what is known of their files
   */
  constructor(
    private readonly folder: string,
    private readonly store: Store,
    private readonly known: StatCache,
  ) {
    this.left = new Set(this.list('.'))
  }

  /** Puts kept bytes at a path below the folder. @returns whether they are there; false where they are missing or damaged */
  place(hash: string, file: string): boolean {
    if (this.stays(hash, file, this.known.holds)) return true
    if (!this.store.has(hash)) return false
    this.linkNew(hash, file)
    return true
  }

  /** The same for bytes that were stored just now, which need no second look. @throws {Error} where they cannot be put there */
  link(hash: string, file: string): void {
    if (!this.stays(hash, file, this.known.isKnown)) this.linkNew(hash, file)
  }

  remove(file: string): void {
    rmSync(this.at(file), { recursive: true, force: true })
  }

  /** Removes what was found and nothing was put at. */
  clear(): void {
    for (const file of this.left) {
      this.remove(file)
      this.removeEmpty(path.dirname(file))
    }
    this.left.clear()
  }

  private stays(hash: string, file: string, isRight: StatCache['holds']): boolean {
    if (!this.left.has(file) || !isRight(hash, this.at(file))) return false
    return this.left.delete(file)
  }

  private linkNew(hash: string, file: string): void {
    if (this.left.delete(file)) this.remove(file)
    try {
      this.tryLink(hash, file)
    } catch {
      // What was found may stand in the way.
      this.clear()
      this.tryLink(hash, file)
    }
    this.known.note(hash, this.at(file))
  }

  private tryLink(hash: string, file: string): void {
    const folder = path.dirname(file)
    if (!this.folders.has(folder)) mkdirSync(this.at(folder), { recursive: true })
    this.folders.add(folder)
    this.store.link(hash, this.at(file))
  }

  private removeEmpty(folder: string): void {
    if (folder === '.') return
    try {
      rmdirSync(this.at(folder))
    } catch {
      return
    }
    this.folders.delete(folder)
    this.removeEmpty(path.dirname(folder))
  }

  /** Lists all files, and removes what is neither file nor folder, such as a link that leads elsewhere, and empty folders. */
  private *list(folder: string): Generator<string> {
    const entries = readdirSync(this.at(folder), { withFileTypes: true })
    this.folders.add(folder)
    if (entries.length === 0) this.removeEmpty(folder)
    for (const entry of entries) {
      const file = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) yield* this.list(file)
      else if (entry.isFile()) yield file
      else this.remove(file)
    }
  }

  private at(file: string): string {
    return path.join(this.folder, file)
  }
}
