import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from './fingerprint'
import { writeWhole } from './write-whole'

/** A hash in hexadecimal, which stands before the bytes that are kept. */
const hashLength = 64

/** What was kept in a folder under a name; undefined where it is missing or damaged. */
export function readKept(folder: string, name: string): Buffer | undefined {
  try {
    const kept = readFileSync(path.join(folder, name))
    const bytes = kept.subarray(hashLength)
    return kept.subarray(0, hashLength).toString('latin1') === hashOf(bytes) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Keeps bytes in a folder under a name; half a file counts as missing, so that it need not be written beside its place. */
export function writeKept(folder: string, name: string, bytes: string | Uint8Array): void {
  const file = path.join(folder, name)
  const kept = Buffer.concat([Buffer.from(hashOf(bytes)), Buffer.from(bytes)])
  try {
    writeFileSync(file, kept)
  } catch {
    writeWhole(file, kept)
  }
}

/**
 * Makes bytes once: they are kept in a folder under a name, which must hold a hash of all that they depend on. Many
 * may ask for one name at once.
 */
export async function cached(
  folder: string,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const kept = readKept(folder, name)
  if (kept) return kept
  const bytes = await make()
  writeKept(folder, name, bytes)
  return bytes
}
