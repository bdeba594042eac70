import { createHash, hash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** SHA-256 of bytes, in hexadecimal. */
export function hashOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes)
}

/** What of a hash stands in an address that changes with what lies there: 16 digits. */
export function shortHashOf(bytes: string | Uint8Array): string {
  return hashOf(bytes).slice(0, 16)
}

/** One hash for several values that JSON can write; the order counts, and so does where one ends. */
export function fingerprint(...values: unknown[]): string {
  return hashOf(JSON.stringify(values))
}

/**
 * One hash for all files at some paths below a folder: their names and bytes. A path may be missing; what `isPart`
 * refuses does not count.
 */
export function fingerprintFiles(
  root: string,
  paths: readonly string[],
  isPart: (file: string) => boolean = () => true,
): string {
  const sum = createHash('sha256')
  for (const file of paths.flatMap((name) => filesAt(root, name)).filter(isPart))
    sum.update(JSON.stringify([file, hashOf(readFileSync(path.join(root, file)))]))
  return sum.digest('hex')
}

/** The file at a path below a folder, or all files below it if it is a folder: with `/`, sorted. */
export function filesAt(root: string, name: string): string[] {
  const folder = path.resolve(root, name)
  const stats = statSync(folder, { throwIfNoEntry: false })
  if (!stats?.isDirectory()) return stats ? [name] : []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(name, entry.parentPath.slice(folder.length), entry.name))
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
}
