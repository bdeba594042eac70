import { statSync } from 'node:fs'
import path from 'node:path'
import { filesAt, fingerprint } from '@/lib/cache/fingerprint'
import { Memo } from '@/lib/cache/memo'
import { KnownFiles, type Listing } from '@/lib/content/files/known-files'
import { Kept } from '@/lib/content/kept'
import type { Site } from '@/lib/content/site'
import { bundleScripts, type SiteScripts } from '@/lib/files/scripts'
import { codeFingerprint } from '../code'
import { requireSite } from '../read-project'
import { readSettings, type Settings } from '../settings'
import { type Current, type MadeByCode, memory } from './memory'
import { reloading } from './reloading'

/**
 * The site and its scripts as their files are now; the same value until one of them has changed, or a day has passed.
 * @throws {ContentError} where the site has an error
 */
export function readCurrent(settings = readSettings()): Promise<Current> {
  return currentIn(lookAt(settings), settings)
}

/**
 * What was read for the request that is being answered: before a page is rendered, what serves files is asked for it, and
 * has looked whether anything changed.
 */
export function lastRead(): Promise<Current> {
  return memory().last?.current ?? readCurrent()
}

/** A site and its code as they were found just now. */
interface Look {
  /** Names the state that both are in. */
  state: string
  listing: Listing
  made: MadeByCode
}

/** The site as it was found just now. */
export function currentIn(look: Look, settings: Settings): Promise<Current> {
  const { last } = memory()
  const current = last?.state === look.state ? last.current : read(look, settings)
  memory().last = { state: look.state, current }
  return current
}

/** Looks once at all files. */
export function lookAt(settings: Settings): Look {
  const { day, root } = settings
  const made = madeByCode(settings)
  const { listing, state } = made.files.look(root)
  return { state: fingerprint(day, state, made.state), listing, made }
}

function madeByCode({ project, cache }: Settings): MadeByCode {
  const state = stateOfCode(project)
  const { made } = memory()
  if (made?.state === state) return made
  const kept = new Kept(cache, codeFingerprint(project))
  const anew = { state, files: new KnownFiles(), kept }
  memory().made = anew
  return anew
}

/** Its files and when each was written; what editors hide there while they save does not count. */
function stateOfCode(project: string): string {
  const files = filesAt(project, 'lib').filter((file) => !/(?:^|\/)\./.test(file))
  const writtenAt = (file: string) =>
    statSync(path.join(project, file), { throwIfNoEntry: false })?.mtimeMs
  return fingerprint(files.map((file) => `${file} ${writtenAt(file)}`))
}

async function read({ listing, made }: Look, settings: Settings): Promise<Current> {
  const site = await requireSite(settings, { listing, kept: made.kept })
  return { site, scripts: await scriptsOf(site, made, settings) }
}

const scriptsByCode = new Memo<MadeByCode, SiteScripts>()

/** Bundled once for the words that they bring along. */
function scriptsOf(site: Site, made: MadeByCode, { project }: Settings): Promise<SiteScripts> {
  const words = [...site.editions.values()].flatMap(({ locale, messages }) => [locale, messages])
  return scriptsByCode.rememberAsync(made, words, async () =>
    withReloading(await bundleScripts(project, site)),
  )
}

function withReloading({ files, paths }: SiteScripts): SiteScripts {
  const ofPages = new Set(Object.values(paths.page))
  const changed = files.map(({ path: address, code }) => ({
    path: address,
    code: ofPages.has(address) ? code + reloading : code,
  }))
  return { files: changed, paths }
}
