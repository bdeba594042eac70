import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readKept, writeKept } from '@/lib/cache/cached'
import { fingerprint, hashOf } from '@/lib/cache/fingerprint'
import type { IndexedArticle } from '@/lib/search/index-article'

/** What the search takes from an article, and a hash of all that it is made of. */
interface Kept {
  key: string
  indexed: IndexedArticle
}

/** Takes articles into a search index, and takes over what it took from those that are as they were. */
export class KeptIndex {
  private readonly used = new Set<string>()

  /**
   * @param folder in which it is kept, in one file for each version
   * @param code fingerprint of the code that makes it
   */
  constructor(
    private readonly folder: string,
    private readonly code: string,
  ) {}

  /**
   * @param file of the version
   * @param facts all that it is made of besides the code
   */
  of(file: string, facts: object, make: () => IndexedArticle): IndexedArticle {
    const name = hashOf(file)
    const key = fingerprint(this.code, facts)
    this.used.add(name)
    const kept = this.read(name)
    if (kept?.key === key) return kept.indexed
    const indexed = make()
    writeKept(this.folder, name, JSON.stringify({ key, indexed }))
    return indexed
  }

  /** Removes what was kept of versions that nobody asked for. */
  sweep(): void {
    for (const name of listFolder(this.folder))
      if (!this.used.has(name))
        rmSync(path.join(this.folder, name), { recursive: true, force: true })
  }

  private read(name: string): Kept | undefined {
    const bytes = readKept(this.folder, name)
    return bytes && JSON.parse(bytes.toString())
  }
}

function listFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
