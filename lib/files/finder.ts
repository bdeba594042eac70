import { lookup } from 'mrmime'
import type { Site } from '@/lib/content/site'
import { searchIndexPrefix } from '@/lib/urls'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'
import { filesOf } from './files'
import type { FileOptions, Recipe, SiteFile } from './registry'
import { searchIndexesOf } from './search-index'

/** What a site serves at an address besides pages. */
export type FileFinder = (
  address: string,
) => (Pick<SiteFile, 'type'> & Pick<Recipe, 'bytes'>) | undefined

/**
 * Finds what a site serves besides pages, the search index included, by its address: with or without `.html`, as hosts do.
 * Lists the files once; makes the bytes of one when they are asked for.
 */
export function fileFinder(site: Site, options: FileOptions): FileFinder {
  const files = new Map(filesOf(site, options).map((file) => [keyOf(file.path), file]))
  return (address) => {
    const file = files.get(keyOf(address))
    if (file) return { type: file.type, bytes: file.read().bytes }
    return address.startsWith(searchIndexPrefix) ? searchIndexFile(site, address) : undefined
  }
}

/** One for all ways of writing an address. */
function keyOf(address: string): string {
  return decodedPath(cleanPath(address))
}

function searchIndexFile(site: Site, address: string): ReturnType<FileFinder> {
  for (const { files } of searchIndexesOf(site)) {
    const text = files().get(address)
    if (text !== undefined)
      return { type: lookup(address) ?? 'application/octet-stream', bytes: () => text }
  }
  return undefined
}
