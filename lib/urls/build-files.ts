import {
  allowedSignersPath,
  appleIconPath,
  attachmentsPrefix,
  editorPath,
  feedStylePath,
  headsPath,
  iconPath,
  imagesPrefix,
  llmsPath,
  manifestPath,
  notFoundPath,
  previewsPrefix,
  robotsPath,
  scriptsPrefix,
  searchIndexPrefix,
  sitemapPath,
  speculationRulesPath,
} from '@/lib/urls'

/** Files at the root that nobody but the site makes. */
export const madeFilePaths = [
  notFoundPath(),
  allowedSignersPath,
  headsPath,
  '/_headers',
  '/_redirects',
  robotsPath,
  feedStylePath,
  llmsPath(),
  manifestPath,
  sitemapPath(),
  speculationRulesPath,
]

/** Files at the root, those that only some sites make and those of `public/` included. */
export const filePaths = [...madeFilePaths, '/favicon.ico', editorPath, appleIconPath, iconPath]

/** Where nothing but files of the build stands. */
export const filePrefixes = [
  '/_next/',
  `${editorPath}/`,
  '/schemas/',
  '/sitemap/',
  attachmentsPrefix,
  imagesPrefix,
  previewsPrefix,
  scriptsPrefix,
  searchIndexPrefix,
]

/** Beside the folders of the build, which are named by a hash, a publisher's own may lie there. */
const sharedPrefixes = [attachmentsPrefix, imagesPrefix, scriptsPrefix]

/** Whether nobody but the build puts a file at an address. */
export function isMadeByBuild(address: string): boolean {
  const prefix = filePrefixes.find((start) => address.startsWith(start))
  if (prefix === undefined) return false
  return !sharedPrefixes.includes(prefix) || /^[\da-f]{16,}\//.test(address.slice(prefix.length))
}
