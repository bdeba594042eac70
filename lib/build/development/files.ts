import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type FileFinder, fileFinder } from '@/lib/files/finder'
import { mediaTypes } from '@/lib/files/registry'
import { ContentError } from '@/lib/problems/content-error'
import { developmentChangesPath } from '@/lib/urls'
import { readSettings, type Settings } from '../settings'
import { changes } from './changes'
import { readCurrent } from './current'
import type { Current } from './memory'
import { listedPages } from './pages'
import { reloading } from './reloading'

/** Makes what the site serves at an address in development, and what tells of changes; nothing where that is a page, or nothing at all. */
export async function developmentFile(
  address: string,
  settings: () => Settings = readSettings,
): Promise<Response | undefined> {
  if (address === developmentChangesPath) return changes(settings)
  const current = await currentOrProblems(settings())
  if (current instanceof Response) return current
  if (listedPages(current.site).has(address)) return undefined
  const file = finderOf(current, settings())(address)
  if (!file) return undefined
  const bytes = Buffer.from(await file.bytes())
  return new Response(bytes, { headers: { 'Content-Type': file.type } })
}

/** What is wrong is a page as well, which shows the site once that is mended. */
async function currentOrProblems(settings: Settings): Promise<Current | Response> {
  try {
    return await readCurrent(settings)
  } catch (error) {
    if (error instanceof ContentError) return problemPage(error)
    throw error
  }
}

function problemPage({ message }: ContentError): Response {
  const body = h('body', [h('pre', message), h('script', { type: 'module' }, reloading)])
  const html = h('html', [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', 'Klartext')]),
    body,
  ])
  const headers = { 'Content-Type': mediaTypes.html }
  return new Response(toHtml([{ type: 'doctype' }, html]), { status: 500, headers })
}

const finders = new WeakMap<Current, FileFinder>()

function finderOf(current: Current, { project, cache }: Settings): FileFinder {
  const { site, scripts } = current
  const finder =
    finders.get(current) ?? fileFinder(site, { scripts: scripts.files, project, cache })
  finders.set(current, finder)
  return finder
}
