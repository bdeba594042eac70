import { readFileSync } from 'node:fs'
import path from 'node:path'
import { hashOf } from '@/lib/cache/fingerprint'
import { writeWhole } from '@/lib/cache/write-whole'

/** What a build has made for a page, a file or a set of files. */
export interface Made {
  /** Hash of all that it was made from, the code included. */
  key: string
  /** Hashes of the bytes by file in `out/`. */
  files: Record<string, string>
  /** CSP sources of a page's inline styles. */
  styles: string[]
}

/** What was made, by address. */
export type Manifest = Map<string, Made>

/** Where a build keeps its manifest below its cache. */
export function manifestIn(cache: string): string {
  return path.join(cache, 'manifest')
}

/** Where it keeps the bytes that the manifest names. */
export function storeIn(cache: string): string {
  return path.join(cache, 'store')
}

/** Reads a manifest; empty where there is none, or one that is not whole or not ours. */
export function readManifest(file: string): Manifest {
  const [sum, ...lines] = readText(file).split('\n')
  if (sum !== hashOf(lines.join('\n'))) return new Map()
  return new Map(lines.filter(Boolean).map((line): [string, Made] => JSON.parse(line)))
}

/** Writes a manifest at once: an address and what was made for it a line, after a line with the hash of the rest. */
export function writeManifest(file: string, manifest: Manifest): void {
  const lines = [...manifest].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  writeWhole(file, `${hashOf(lines)}\n${lines}`)
}

/** The hashes of all bytes that a manifest names. */
export function hashesIn(manifest: Manifest): Set<string> {
  return new Set([...manifest.values()].flatMap(({ files }) => Object.values(files)))
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
