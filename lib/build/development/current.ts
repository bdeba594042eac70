import { statSync } from 'node:fs'
import path from 'node:path'
import { filesAt } from '@/lib/cache/fingerprint'
import type { Site } from '@/lib/content/site'
import type { KeptText } from '@/lib/content/texts/kept-texts'
import { bundleScripts, type SiteScripts } from '@/lib/files/scripts'
import { requireSite } from '../read-project'
import { readSettings, type Settings } from '../settings'

/** What is shown in development. */
export interface Current {
  site: Site
  scripts: SiteScripts
}

/** Of a thousand texts one has changed: the others are not read from the cache again. */
const remembered = new Map<string, KeptText>()

let last: { state: string; current: Promise<Current> } | undefined

/**
 * The site and its scripts as their files are now; the same value until one of them has changed, or a day has passed.
 * @throws {ContentError} where the site has an error
 */
export function readCurrent(settings = readSettings()): Promise<Current> {
  const { day, root, project } = settings
  const folders = [stateOf(root, 'content'), stateOf(root, 'public'), stateOf(project, 'lib')]
  const state = [day, ...folders].join('\n')
  if (last?.state !== state) last = { state, current: read(settings) }
  return last.current
}

async function read(settings: Settings): Promise<Current> {
  const site = await requireSite(settings, remembered)
  return { site, scripts: await bundleScripts(settings.project, site) }
}

/** Names the state of a folder by its files and when each was written; what editors hide there while they save does not count. */
function stateOf(root: string, folder: string): string {
  const files = filesAt(root, folder).filter((file) => !/(?:^|\/)\./.test(file))
  const writtenAt = (file: string) =>
    statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs
  return files.map((file) => `${file} ${writtenAt(file)}`).join('\n')
}
