import type { Made } from './manifest'
import type { Stale } from './plan'
import type { Tree } from './tree'

/**
 * What has been put into a site that is being built: which files of which address. An address is a page's or a file's, and
 * no two want one file.
 */
export class Placed {
  /** By address. */
  readonly manifest = new Map<string, Made>()
  private readonly takenBy = new Map<string, string>()

  /** @param tree the folder of the site */
  constructor(private readonly tree: Tree) {}

  /** How many files there are. */
  get files(): number {
    return this.takenBy.size
  }

  /** The CSP sources of the styles of all pages, each once. */
  styles(): string[] {
    return [...new Set([...this.manifest.values()].flatMap(({ styles }) => styles))].sort()
  }

  /**
   * Puts in what was made just now.
   * @param files the hashes of its bytes, by file
   * @throws {Error} where something else wants one of the files
   */
  add({ path: address, key }: Stale<unknown>, files: Made['files'], styles: string[]): void {
    for (const [file, hash] of Object.entries(files)) {
      this.take(file, address)
      this.tree.link(hash, file)
    }
    this.manifest.set(address, { key, files, styles })
  }

  /**
   * Puts in what is still good of an address, all or none.
   * @returns whether it is there: not where a file is damaged
   * @throws {Error} where something else wants one of the files
   */
  place(address: string, made: Made): boolean {
    const files = Object.entries(made.files)
    for (const [file] of files) this.take(file, address)
    const placed = files.map(([file, hash]) => this.tree.place(hash, file))
    if (placed.includes(false)) {
      for (const [file] of files) this.giveBack(file)
      return false
    }
    this.manifest.set(address, made)
    return true
  }

  /** The same for several, all or none. */
  placeAll(made: readonly [path: string, made: Made][]): boolean {
    const placed = made.findIndex(([address, each]) => !this.place(address, each))
    if (placed === -1) return true
    for (const [address, { files }] of made.slice(0, placed)) {
      for (const file of Object.keys(files)) this.giveBack(file)
      this.manifest.delete(address)
    }
    return false
  }

  private take(file: string, by: string): void {
    const other = this.takenBy.get(file)
    if (other !== undefined) throw new Error(`${by} and ${other} both want to be out/${file}`)
    this.takenBy.set(file, by)
  }

  private giveBack(file: string): void {
    this.takenBy.delete(file)
    this.tree.remove(file)
  }
}

/** The file of `out/` at a page's address, without `.html` in the address, as hosts serve it. */
export function fileOfPage(address: string): string {
  return address === '/' ? 'index.html' : `${fileOf(address)}.html`
}

/** The file of `out/` at an address. @throws {Error} where it leads out of the site */
export function fileOf(address: string): string {
  const file = decodeURIComponent(address).slice(1)
  if (!address.startsWith('/') || file.split('/').some((part) => /^(\.{0,2})$/.test(part)))
    throw new Error(`${address} is no address of a file`)
  return file
}
