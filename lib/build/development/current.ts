import { statSync } from 'node:fs'
import path from 'node:path'
import { filesAt, fingerprint } from '@/lib/cache/fingerprint'
import { bundleScripts, type SiteScripts } from '@/lib/files/scripts'
import { requireSite } from '../read-project'
import { readSettings, type Settings } from '../settings'
import { type Current, memory } from './memory'
import { reloading } from './reloading'

/**
 * The site and its scripts as their files are now; the same value until one of them has changed, or a day has passed.
 * @throws {ContentError} where the site has an error
 */
export function readCurrent(settings = readSettings()): Promise<Current> {
  return currentIn(stateOfSite(settings), settings)
}

/**
 * What was read for the request that is being answered: before a page is rendered, what serves files is asked for it, and
 * has looked whether anything changed.
 */
export function lastRead(): Promise<Current> {
  return memory().last?.current ?? readCurrent()
}

/** The site in a state that was found just now. */
export function currentIn(state: string, settings: Settings): Promise<Current> {
  const { last } = memory()
  const current = last?.state === state ? last.current : read(settings)
  memory().last = { state, current }
  return current
}

/** Names the state that a site and its code are in. */
export function stateOfSite({ day, root, project }: Settings): string {
  return fingerprint(
    day,
    stateOf(root, 'content'),
    stateOf(root, 'public'),
    stateOf(project, 'lib'),
  )
}

async function read(settings: Settings): Promise<Current> {
  const site = await requireSite(settings, memory().remembered)
  return { site, scripts: withReloading(await bundleScripts(settings.project, site)) }
}

function withReloading({ files, paths }: SiteScripts): SiteScripts {
  const ofPages = new Set(Object.values(paths.page))
  const changed = files.map(({ path: address, code }) => ({
    path: address,
    code: ofPages.has(address) ? code + reloading : code,
  }))
  return { files: changed, paths }
}

/** Names the state of a folder by its files and when each was written; what editors hide there while they save does not count. */
function stateOf(root: string, folder: string): string {
  const files = filesAt(root, folder).filter((file) => !/(?:^|\/)\./.test(file))
  const writtenAt = (file: string) =>
    statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs
  return files.map((file) => `${file} ${writtenAt(file)}`).join('\n')
}
