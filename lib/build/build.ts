import { rmSync } from 'node:fs'
import path from 'node:path'
import { StatCache } from '@/lib/cache/stat-cache'
import { Groups } from './groups'
import type { AnyFile, Input, Page } from './input'
import { withLock } from './lock'
import {
  formerIn,
  hashesIn,
  type Made,
  type Manifest,
  readManifest,
  readNotes,
  statsIn,
  storeIn,
  writeManifest,
  writeNotes,
} from './manifest'
import { fileOf, fileOfPage, Placed } from './placed'
import { Plan, type Shard, type Stale, shardOf } from './plan'
import { messageOf, settleAll, settleInLanes } from './settle'
import { Store } from './store'
import { closeNext, openNext, recover, swap } from './swap'
import { Tree } from './tree'

/** Where a build reads and writes. */
export interface Folders {
  /** The finished site. */
  out: string
  /** What is kept between builds. May be empty, old or damaged; is made where it is missing. */
  cache: string
}

/** A page that is to be rendered. */
export type StalePage = Stale<ReturnType<Page['read']>>

/** What renders pages: Next.js, or in tests what stands in for it. */
export interface Renderer {
  /**
   * Renders pages, finishes them and puts them into the store.
   * @param pages are to be taken as there is room for them: each holds its model
   * @param made is told of each page's bytes by their hash, and of the CSP sources of its styles
   * @throws {Error} that names every page that cannot be rendered
   */
  render(
    pages: Iterable<StalePage>,
    shared: Input['shared'],
    store: Store,
    made: (page: StalePage, hash: string, styles: string[]) => void,
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
  const part = {
    ...input,
    pages: shardOf(input.pages, shard),
    files: shardOf(input.files, shard),
    groups: shardOf(input.groups, shard),
  }
  return inNewTree(folders, (tree) => new Build(folders, code, tree).runShard(part, renderer))
}

function inNewTree(folders: Folders, run: (tree: string) => Promise<Report>): Promise<Report> {
  const { out, cache } = folders
  return withLock(path.join(cache, 'lock'), async () => {
    await recover(out)
    try {
      return await run(await openNext(out, formerIn(cache)))
    } finally {
      await closeNext(out, formerIn(cache))
    }
  })
}

type StaleFile = Stale<ReturnType<AnyFile['read']>>

/** While one encodes a picture, another waits for a disk. */
const filesAtOnce = 16

/** One build, and what it has made so far. */
class Build {
  private readonly store: Store
  private readonly known: StatCache
  private readonly tree: Tree
  private readonly placed: Placed

  constructor(
    private readonly folders: Folders,
    private readonly code: string,
    tree: string,
  ) {
    const { cache } = folders
    this.known = new StatCache(statsIn(cache))
    this.store = new Store(storeIn(cache), this.known.holds)
    this.tree = new Tree(tree, this.store, this.known)
    this.placed = new Placed(this.tree)
  }

  async run(input: Input, renderer: Renderer): Promise<Report> {
    const { out, cache } = this.folders
    const before = readManifest(cache)
    const report = await this.makeAndKeep(input, before, renderer)
    this.tree.clear()
    await swap(out, formerIn(cache))
    this.letGo(before)
    this.known.save()
    return report
  }

  runShard(input: Input, renderer: Renderer): Promise<Report> {
    const before = readManifest(this.folders.cache)
    return this.makeAndKeep({ ...input, naming: () => [] }, before, renderer)
  }

  private async makeAndKeep(input: Input, before: Manifest, renderer: Renderer): Promise<Report> {
    const { cache } = this.folders
    try {
      const report = await this.make(input, before, renderer)
      writeManifest(cache, this.placed.manifest)
      return report
    } catch (error) {
      // What was made is good all the same, and the next build need not make it again.
      writeManifest(cache, new Map([...before, ...this.placed.manifest]))
      throw error
    }
  }

  /** Removes the bytes that are no part of the site any more, from the site of before too: it is kept for what stayed. */
  private letGo(before: Manifest): void {
    const { manifest } = this.placed
    this.store.sweep(hashesIn(manifest))
    for (const [address, made] of before) {
      const now = manifest.get(address)
      if (now === made) continue
      for (const [file, hash] of Object.entries(made.files))
        if (now?.files[file] !== hash)
          rmSync(path.join(formerIn(this.folders.cache), file), { force: true })
    }
  }

  private async make(input: Input, before: Manifest, renderer: Renderer): Promise<Report> {
    const { placed } = this
    const keep = (address: string, made: Made) => placed.place(address, made)
    const [pages, files] = [new Plan(before, this.code, keep), new Plan(before, this.code, keep)]
    const groups = new Groups(readNotes(this.folders.cache), before, this.code)
    groups.sort(input.groups, (made) => placed.placeAll(made))
    const stalePages = pages.staleOf(inTurn(input.pages, groups.pages()))
    await settleAll([
      renderer.render(stalePages, input.shared, this.store, (page, hash, styles) =>
        placed.add(page, { [fileOfPage(page.path)]: hash }, styles),
      ),
      this.makeFiles(files.staleOf(inTurn(input.files, groups.files()))),
    ])
    await this.makeFiles(files.staleOf(input.naming(placed.styles())))
    writeNotes(this.folders.cache, groups.notesOn(placed.manifest))
    const count = pages.count + groups.keptPages
    return {
      pages: count,
      files: placed.files - count,
      madePages: pages.stale,
      madeFiles: files.stale,
    }
  }

  private makeFiles(stale: Iterable<StaleFile>): Promise<void> {
    return settleInLanes(filesAtOnce, stale, (unit) => this.makeFile(unit))
  }

  private async makeFile(unit: StaleFile): Promise<void> {
    try {
      const { source } = unit
      const made =
        'files' in source ? await source.files() : [[unit.path, await source.bytes()] as const]
      const hashes: Made['files'] = {}
      for (const [name, bytes] of made) hashes[fileOf(name)] = this.store.put(bytes)
      this.placed.add(unit, hashes, [])
    } catch (error) {
      throw new Error(`${unit.path}: ${messageOf(error)}`)
    }
  }
}

function* inTurn<Item>(...lists: readonly Iterable<Item>[]): Generator<Item> {
  for (const list of lists) yield* list
}
