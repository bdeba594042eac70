import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { lazily } from '@/lib/cache/lazily'
import { visit } from '@/lib/trees/visit'
import { publicAddresses } from './addresses'

/** Finds the ids of a page by its path; undefined for a page that nobody knows, or whose ids nobody can tell. */
export type IdsAt = (path: string) => ReadonlySet<string> | undefined

/**
 * The ids of the pages of HTML in `public/`, each read when a link leads into it. What a script makes cannot be told.
 *
 * @param names of the files, below `public/`
 */
export function publicIds(root: string, names: readonly string[]): IdsAt {
  const pages = names.filter((name) => /\.html?$/i.test(name))
  const ids = new Map(
    pages.flatMap((name) => {
      const read = lazily(() => idsIn(readFileSync(path.join(root, 'public', name), 'utf8')))
      return publicAddresses(name).map((address) => [address, read] as const)
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
