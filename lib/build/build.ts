import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import pLimit from 'p-limit'
import type { File, FileSet, Input, Page, Unit } from './input'
import { withLock } from './lock'
import {
  hashesIn,
  type Made,
  type Manifest,
  manifestIn,
  readManifest,
  storeIn,
  writeManifest,
} from './manifest'
import { keyOf, type Plan, planBuild, type Shard, shardOf } from './plan'
import { messageOf, settleAll } from './settle'
import { Store } from './store'
import { nextFolder, recover, swap } from './swap'

/** Where a build reads and writes. */
export interface Folders {
  /** The finished site. */
  out: string
  /** What is kept between builds. May be empty, old or damaged; is made where it is missing. */
  cache: string
}

/** What renders pages: Next.js, or in tests what stands in for it. */
export interface Renderer {
  /**
   * Renders pages, finishes them and puts them into the store.
   * @param made is told of each page's bytes by their hash, and of the CSP sources of its styles
   * @throws {Error} that names every page that cannot be rendered
   */
  render(
    pages: readonly Page[],
    shared: Input['shared'],
    store: Store,
    made: (page: Page, hash: string, styles: string[]) => void,
  ): Promise<void>
}

/** How many pages and files a site has, and how many of them a build has made. */
export interface Report {
  pages: number
  files: number
  madePages: number
  madeFiles: number
}

/**
 * Builds a site: takes over what is still good, makes what is stale, and puts the whole in the place of `out/` at
 * once. Where anything fails, `out/` stays as it was.
 * @param code fingerprint of all code
 * @throws {Error} where another build is running, two things want one address, or something cannot be made
 */
export function build(
  input: Input,
  folders: Folders,
  code: string,
  renderer: Renderer,
): Promise<Report> {
  return inNewTree(folders, (tree) => new Build(folders, code, tree).run(input, renderer))
}

/**
 * Makes a part of a site's pages and files and keeps them in the cache, without touching `out/`. A build that finds the
 * parts of all machines there (`mergeShards`) makes next to nothing.
 * @throws {Error} as `build` does
 */
export function buildShard(
  input: Input,
  folders: Folders,
  code: string,
  renderer: Renderer,
  shard: Shard,
): Promise<Report> {
  const part = { ...input, pages: shardOf(input.pages, shard), files: shardOf(input.files, shard) }
  return inNewTree(folders, (tree) => new Build(folders, code, tree).runShard(part, renderer))
}

function inNewTree(folders: Folders, run: (tree: string) => Promise<Report>): Promise<Report> {
  return withLock(path.join(folders.cache, 'lock'), async () => {
    const tree = nextFolder(folders.out)
    recover(folders.out)
    rmSync(tree, { recursive: true, force: true })
    try {
      mkdirSync(tree, { recursive: true })
      return await run(tree)
    } finally {
      rmSync(tree, { recursive: true, force: true })
    }
  })
}

/** One build, and what it has made so far. */
class Build {
  private readonly store: Store
  private readonly manifest: Manifest = new Map()
  private readonly takenBy = new Map<string, string>()

  constructor(
    private readonly folders: Folders,
    private readonly code: string,
    private readonly tree: string,
  ) {
    this.store = new Store(storeIn(folders.cache))
  }

  async run(input: Input, renderer: Renderer): Promise<Report> {
    const report = await this.makeAndKeep(input, renderer)
    swap(this.folders.out)
    this.store.sweep(hashesIn(this.manifest))
    return report
  }

  runShard(input: Input, renderer: Renderer): Promise<Report> {
    return this.makeAndKeep({ ...input, naming: () => [] }, renderer)
  }

  private async makeAndKeep(input: Input, renderer: Renderer): Promise<Report> {
    const before = readManifest(this.manifestFile())
    try {
      const report = await this.make(input, before, renderer)
      writeManifest(this.manifestFile(), this.manifest)
      return report
    } catch (error) {
      // What was made is good all the same, and the next build need not make it again.
      writeManifest(this.manifestFile(), new Map([...before, ...this.manifest]))
      throw error
    }
  }

  private async make(input: Input, before: Manifest, renderer: Renderer): Promise<Report> {
    const pages = this.takeOver(planBuild(input.pages, before, this.code))
    const files = this.takeOver(planBuild(input.files, before, this.code))
    await settleAll([
      renderer.render(pages, input.shared, this.store, (page, hash, styles) =>
        this.add(page, { [fileOfPage(page.path)]: hash }, styles),
      ),
      this.makeFiles(files),
    ])
    const naming = this.takeOver(planBuild(input.naming(this.styles()), before, this.code))
    await this.makeFiles(naming)
    return {
      pages: input.pages.length,
      files: this.takenBy.size - input.pages.length,
      madePages: pages.length,
      madeFiles: files.length + naming.length,
    }
  }

  /** Puts what is still good into the tree, and returns what is stale or damaged. */
  private takeOver<T extends Unit>({ kept, stale }: Plan<T>): T[] {
    const damaged = kept.filter(({ unit, made }) => !this.place(unit, made))
    return [...stale, ...damaged.map(({ unit }) => unit)]
  }

  private async makeFiles(units: readonly (File | FileSet)[]): Promise<void> {
    const limit = pLimit(16)
    await settleAll(units.map((unit) => limit(() => this.makeFile(unit))))
  }

  private async makeFile(unit: File | FileSet): Promise<void> {
    try {
      const made = 'files' in unit ? await unit.files() : new Map([[unit.path, await unit.bytes()]])
      const hashes = [...made].map(([name, bytes]) => [fileOf(name), this.store.put(bytes)])
      this.add(unit, Object.fromEntries(hashes), [])
    } catch (error) {
      throw new Error(`${unit.path}: ${messageOf(error)}`)
    }
  }

  private add(unit: Unit, files: Made['files'], styles: string[]): void {
    for (const [file, hash] of Object.entries(files)) {
      this.take(file, unit.path)
      this.store.link(hash, path.join(this.tree, file))
    }
    this.manifest.set(unit.path, { key: keyOf(unit, this.code), files, styles })
  }

  /** Puts what is still good into the tree, all or none. Returns whether it is there: not where a file is damaged. */
  private place(unit: Unit, made: Made): boolean {
    const files = Object.entries(made.files)
    for (const [file] of files) this.take(file, unit.path)
    const placed = files.map(([file, hash]) => this.store.place(hash, path.join(this.tree, file)))
    if (placed.includes(false)) {
      for (const [file] of files) this.giveBack(file)
      return false
    }
    this.manifest.set(unit.path, made)
    return true
  }

  private take(file: string, by: string): void {
    const other = this.takenBy.get(file)
    if (other !== undefined) throw new Error(`${by} and ${other} both want to be out/${file}`)
    this.takenBy.set(file, by)
  }

  private giveBack(file: string): void {
    this.takenBy.delete(file)
    rmSync(path.join(this.tree, file), { force: true })
  }

  private styles(): string[] {
    return [...new Set([...this.manifest.values()].flatMap(({ styles }) => styles))].sort()
  }

  private manifestFile(): string {
    return manifestIn(this.folders.cache)
  }
}

/** The file of `out/` at a page's address, without `.html` in the address, as hosts serve it. */
export function fileOfPage(address: string): string {
  return address === '/' ? 'index.html' : `${fileOf(address)}.html`
}

/** @throws {Error} where an address leads out of the site */
function fileOf(address: string): string {
  const file = decodeURIComponent(address).slice(1)
  if (!address.startsWith('/') || file.split('/').some((part) => /^(\.{0,2})$/.test(part)))
    throw new Error(`${address} is no address of a file`)
  return file
}
