import { existsSync } from 'node:fs'
import { readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { git } from '@/lib/content/git'
import { CommandError } from '../terminal'
import type { Words } from '../words'
import { isWordsFile, type MergedWords, mergeWords } from './upgrade-words'

/**
 * What belongs to the publisher: no upgrade changes or deletes anything there. All else is the project’s, and so are the
 * words in `content/messages/`, as far as the publisher has not changed them. A name that ends in `/` is a folder.
 */
export const publisherPlaces = [
  'content/',
  'public/',
  'app/styles/theme.css',
  'README.md',
  'CNAME',
  'vercel.json',
  '.env',
  '.env.local',
]

/** Whether a file is the publisher’s alone. */
export function isPublishers(file: string): boolean {
  if (isWordsFile(file)) return false
  return publisherPlaces.some((place) =>
    place.endsWith('/') ? file.startsWith(place) : file === place,
  )
}

/** What happens to one file. */
export interface FileChange {
  file: string
  kind: 'new' | 'replaced' | 'deleted' | 'merged' | 'conflict'
  content?: Buffer
  isExecutable?: boolean
  /** What became of words where both sides changed them. */
  words?: Pick<MergedWords, 'contested' | 'unused'>
}

/** From which version to which. */
export interface Versions {
  current: string
  version: string
}

/** Compares three sides of every file of the project: as it was shipped, as it is here, as it is shipped now. */
export async function planUpgrade(
  root: string,
  folder: string,
  { current, version }: Versions,
  words: Words,
): Promise<FileChange[]> {
  const [before, after] = await Promise.all(
    [current, version].map((name) => filesAt(folder, name, words)),
  )
  const files = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].filter(
    (file) => !isPublishers(file),
  )
  const changes: FileChange[] = []
  for (const file of files.sort()) {
    const [old, next] = [before?.get(file), after?.get(file)]
    if (old?.hash === next?.hash && old?.mode === next?.mode) continue
    const change = await changeOf(root, folder, file, old, next)
    if (change) changes.push(change)
  }
  return changes
}

interface StoredFile {
  hash: string
  mode: string
}

async function filesAt(
  folder: string,
  version: string,
  words: Words,
): Promise<Map<string, StoredFile>> {
  const listing = await git(folder, 'ls-tree', '-r', '-z', `v${version}`).catch(() => {
    throw new CommandError(words('upgrade.unknownVersion', { version }))
  })
  const entries = listing.toString().split('\0').filter(Boolean)
  return new Map(
    entries.flatMap((entry) => {
      const [, mode = '', hash = '', file = ''] = /^(\d+) blob (\w+)\t([\s\S]+)$/.exec(entry) ?? []
      return file && mode !== '120000' ? [[file, { mode, hash }] as const] : []
    }),
  )
}

async function changeOf(
  root: string,
  folder: string,
  file: string,
  old: StoredFile | undefined,
  next: StoredFile | undefined,
): Promise<FileChange | undefined> {
  const read = async (stored: StoredFile | undefined) =>
    stored ? git(folder, 'cat-file', 'blob', stored.hash) : undefined
  const [base, theirs] = [await read(old), await read(next)]
  const own = await readOwn(path.join(root, file))
  const isExecutable = next?.mode === '100755'
  if (same(own, theirs)) return undefined
  if (isWordsFile(file)) return wordsChange(file, own, base, theirs)
  if (same(own, base))
    return theirs
      ? { file, kind: own ? 'replaced' : 'new', content: theirs, isExecutable }
      : { file, kind: 'deleted' }
  if (!own || !theirs || !base) return { file, kind: 'conflict', content: theirs }
  const merged = await merge(folder, own, base, theirs)
  return merged
    ? { file, kind: 'merged', content: merged, isExecutable }
    : { file, kind: 'conflict', content: theirs }
}

/** Words are merged one by one; what the project ships none of any more is the publisher’s. */
function wordsChange(
  file: string,
  own: Buffer | undefined,
  base: Buffer | undefined,
  theirs: Buffer | undefined,
): FileChange | undefined {
  if (!theirs) return undefined
  if (!own) return { file, kind: 'new', content: theirs }
  try {
    const { text, ...words } = mergeWords(`${own}`, base && `${base}`, `${theirs}`)
    const content = Buffer.from(text)
    return same(own, content) ? undefined : { file, kind: 'merged', content, words }
  } catch {
    return { file, kind: 'conflict', content: theirs }
  }
}

function same(a: Buffer | undefined, b: Buffer | undefined): boolean {
  return a && b ? a.equals(b) : a === b
}

async function readOwn(file: string): Promise<Buffer | undefined> {
  return existsSync(file) && (await stat(file)).isFile() ? readFile(file) : undefined
}

/** Both sides’ changes in one; undefined where they concern the same lines. */
async function merge(
  folder: string,
  own: Buffer,
  base: Buffer,
  theirs: Buffer,
): Promise<Buffer | undefined> {
  const names = ['own', 'base', 'theirs'].map((name) => path.join(folder, `merge-${name}`))
  const sides = [own, base, theirs]
  for (const [index, name] of names.entries()) await writeFile(name, sides[index] ?? '')
  return git(folder, 'merge-file', '-p', ...names).catch(() => undefined)
}
