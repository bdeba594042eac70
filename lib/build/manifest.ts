import path from 'node:path'
import { readKeptMap, writeKeptMap } from '@/lib/cache/kept-map'

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
export type Manifest = ReadonlyMap<string, Made>

/** What a build notes of a group of pages and files (`lib/build/groups.ts`). */
export interface Note {
  /** All that was asked while they were made, and one hash of the answers. */
  asked: string[]
  answers: string
  /** Their addresses. */
  pages: string[]
  files: string[]
  /** Hash of what they were made from, each by itself. */
  made: string
}

/** Notes by the names of groups. */
export type Notes = ReadonlyMap<string, Note>

/** Where a build keeps the bytes that its manifest names below its cache. */
export function storeIn(cache: string): string {
  return path.join(cache, 'store')
}

/** Where it keeps what is known of their files. */
export function statsIn(cache: string): string {
  return path.join(cache, 'stats')
}

/** Where it keeps the site of before the last one, most of whose files will be those of the next. */
export function formerIn(cache: string): string {
  return path.join(cache, 'former')
}

function manifestIn(cache: string): string {
  return path.join(cache, 'manifest')
}

/** Reads the manifest of a cache; empty where there is none, or one that is not whole or not ours. */
export function readManifest(cache: string): Manifest {
  return readKeptMap(manifestIn(cache))
}

/** Writes it at once. */
export function writeManifest(cache: string, manifest: Manifest): void {
  writeKeptMap(manifestIn(cache), manifest)
}

function notesIn(cache: string): string {
  return path.join(cache, 'notes')
}

/** Reads the notes of a cache; none where there are none, or some that are not whole or not ours. */
export function readNotes(cache: string): Notes {
  return readKeptMap(notesIn(cache))
}

/** Writes them at once. */
export function writeNotes(cache: string, notes: Notes): void {
  writeKeptMap(notesIn(cache), notes)
}

/** The hashes of all bytes that a manifest names. */
export function hashesIn(manifest: Manifest): Set<string> {
  return new Set([...manifest.values()].flatMap(({ files }) => Object.values(files)))
}
