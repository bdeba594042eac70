import { lookup } from 'mrmime'
import { lazily } from '@/lib/cache/lazily'
import type { Site } from '@/lib/content/site'
import { searchIndexPrefix } from '@/lib/urls'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'
import { commonFiles, versionFiles } from './files'
import type { FileOptions, Recipe, SiteFile } from './registry'
import { searchIndexesOf } from './search-index'

/** What a site serves at an address besides pages. */
export type FileFinder = (
  address: string,
) => (Pick<SiteFile, 'type'> & Pick<Recipe, 'bytes'>) | undefined

/**
 * Finds what a site serves besides pages, the search index included, by its address: with or without `.html`, as hosts do.
 * Lists the files once, those of versions when the first of them is asked for; makes the bytes of one when they are asked for.
 */
export function fileFinder(site: Site, options: FileOptions): FileFinder {
  const common = byAddress(commonFiles(site, options))
  const ofVersions = lazily(() =>
    byAddress(site.posts.flatMap((post) => versionFiles(site, post, options))),
  )
  const searchFiles = searchIndexesOf(site).map(({ files }) => lazily(() => new Map(files())))
  return (address) => {
    const key = keyOf(address)
    const file = common.get(key) ?? ofVersions().get(key)
    if (file) return { type: file.type, bytes: file.read().bytes }
    return address.startsWith(searchIndexPrefix) ? searchIndexFile(searchFiles, address) : undefined
  }
}

function byAddress(files: readonly SiteFile[]): Map<string, SiteFile> {
  return new Map(files.map((file) => [keyOf(file.path), file]))
}

/** One for all ways of writing an address. */
function keyOf(address: string): string {
  return decodedPath(cleanPath(address))
}

function searchIndexFile(
  languages: readonly (() => ReadonlyMap<string, string>)[],
  address: string,
): ReturnType<FileFinder> {
  for (const files of languages) {
    const text = files().get(address)
    if (text !== undefined)
      return { type: lookup(address) ?? 'application/octet-stream', bytes: () => text }
  }
  return undefined
}
