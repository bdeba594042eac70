import { statSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '@/lib/content/files'
import type { Site } from '@/lib/content/site'
import { bundleScripts, pageScripts, pathsOf } from '@/lib/files/scripts'
import { liveSource, type PageSource } from './page-source'
import { requireSite } from './read-project'
import { readSettings } from './settings'

let last: { state: string; site: Promise<Site> } | undefined

/** The site as its files are now; read anew only when one of them has changed, or a day has passed. */
export function currentSite(): Promise<Site> {
  const settings = readSettings()
  const state = `${settings.day}\n${stateOf(settings.root)}`
  if (last?.state !== state) last = { state, site: requireSite(settings) }
  return last.site
}

/** Names the state of `content/` by its files and when each was written. */
function stateOf(root: string): string {
  const { files } = listFiles({ path: 'content', onDisk: path.join(root, 'content') })
  return files.map(({ path, onDisk }) => `${path} ${statSync(onDisk).mtimeMs}`).join('\n')
}

/** What pages are rendered from in development. */
export function developmentSource(): PageSource {
  const scripts = bundleScripts(readSettings().project)
  return liveSource(currentSite, async (site) => {
    const { page, search, verify } = await scripts
    return { page: pathsOf(pageScripts(page, site)), search: search.path, verify: verify.path }
  })
}
