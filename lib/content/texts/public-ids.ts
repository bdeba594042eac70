import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import { lazily } from '@/lib/cache/lazily'
import { visit } from '@/lib/trees/visit'
import type { ContentFile } from '../files/files'
import { publicAddresses } from './addresses'

/** Finds the ids of a page by its path; undefined for a page that nobody knows, or whose ids nobody can tell. */
export type IdsAt = (path: string) => ReadonlySet<string> | undefined

/** The ids of the pages of HTML in `public/`, each read when a link leads into it. What a script makes cannot be told. */
export function publicIds(files: readonly ContentFile[]): IdsAt {
  const pages = files.filter(({ path }) => /\.html?$/i.test(path))
  const ids = new Map(
    pages.flatMap(({ path, onDisk }) => {
      const read = lazily(() => idsIn(readFileSync(onDisk, 'utf8')))
      return publicAddresses(path).map((address) => [address, read] as const)
    }),
  )
  return (address) => ids.get(address)?.()
}

function idsIn(html: string): ReadonlySet<string> | undefined {
  const ids = new Set<string>()
  let isMade = false
  visit(fromHtml(html), 'element', ({ tagName, properties: { id, name } }) => {
    if (tagName === 'script') isMade = true
    if (id) ids.add(String(id))
    if (tagName === 'a' && name) ids.add(String(name))
  })
  return isMade ? undefined : ids
}
