import { type FileFinder, fileFinder } from '@/lib/files/finder'
import { developmentChangesPath } from '@/lib/urls'
import { readSettings } from '../settings'
import { changes } from './changes'
import { readCurrent } from './current'
import type { Current } from './memory'

/** Makes what the site serves at an address in development, and what tells of changes; nothing where that is a page, or nothing at all. */
export async function developmentFile(address: string): Promise<Response | undefined> {
  if (address === developmentChangesPath) return changes()
  const file = finderOf(await readCurrent())(address)
  if (!file) return undefined
  const bytes = Buffer.from(await file.bytes())
  return new Response(bytes, { headers: { 'Content-Type': file.type } })
}

const finders = new WeakMap<Current, FileFinder>()

function finderOf(current: Current): FileFinder {
  const { project, cache } = readSettings()
  const { site, scripts } = current
  const finder =
    finders.get(current) ?? fileFinder(site, { scripts: scripts.files, project, cache })
  finders.set(current, finder)
  return finder
}
