import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { placeholder } from '@/lib/build/export'
import { llmsPath } from '@/lib/hosting/urls'
import { locales } from '@/lib/model/locales'

/** All files below a folder as paths relative to it, with `/`, sorted. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
}

const keptTexts = new Set([
  'robots.txt',
  ...[undefined, ...locales].map((locale) => llmsPath(locale).slice(1)),
])

/**
 * Whether nothing on a finished page can ask for a file of the export: payloads for client navigation, script
 * chunks, the framework's own 404 page, and what stands there only because an export must not be empty.
 */
export function isDead(file: string): boolean {
  return (
    (file.endsWith('.txt') && !keptTexts.has(file)) ||
    (file.startsWith('_next/') && !/\.(css|woff2)$/.test(file)) ||
    file === '_not-found.html' ||
    file.split('/').some((part) => part.replace(/\..*/, '') === placeholder)
  )
}

/** Removes files, and every folder that is then empty: the framework leaves one of its own. */
export async function removeFiles(folder: string, files: string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(path.join(folder, file))))
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  for (const name of folders.sort((a, b) => b.length - a.length))
    if ((await readdir(name)).length === 0) await rmdir(name)
}

const compressible = /\.(html|css|js|json|xml|xsl|svg|txt|md|csv|bib|webmanifest|ico)$/

const toBrotli = promisify(brotliCompress)
const toGzip = promisify(gzip)

/** Writes `.br` and `.gz` beside every text file, so that no server has to compress while a reader waits. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await filesBelow(folder)).filter((file) => compressible.test(file))
  await Promise.all(
    files.map(async (file) => {
      const full = path.join(folder, file)
      const bytes = await readFile(full)
      const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
      await writeFile(`${full}.br`, await toBrotli(bytes, { params }))
      await writeFile(`${full}.gz`, await toGzip(bytes, { level: 9 }))
    }),
  )
}
