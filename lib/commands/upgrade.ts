import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { compareVersions } from './doctor'
import { CommandError, type CommandResult, Interrupted, type Terminal } from './terminal'
import type { Words } from './words'

const run = promisify(execFile)

/**
 * What belongs to the publisher: no upgrade changes or deletes anything there. All else is the project’s. A name that
 * ends in `/` is a folder.
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

/** Whether a file is the publisher’s. */
export function isPublishers(file: string): boolean {
  return publisherPlaces.some((place) =>
    place.endsWith('/') ? file.startsWith(place) : file === place,
  )
}

export interface UpgradeRequest {
  /** Address or folder of the project’s git repository. */
  from: string
  /** Version such as 1.2.0; else the newest. */
  to?: string
  isDryRun: boolean
  yes?: boolean
}

/** What happens to one file. */
export interface FileChange {
  file: string
  kind: 'new' | 'replaced' | 'deleted' | 'merged' | 'conflict'
  content?: Buffer
  isExecutable?: boolean
}

/** Brings the project’s own files to a newer version; what somebody changed in them is merged, and what cannot be is left and named. */
export async function upgradeProject(
  root: string,
  given: UpgradeRequest,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const current = await versionIn(path.join(root, 'package.json'))
  const folder = await mkdtemp(path.join(tmpdir(), 'klartext-upgrade-'))
  try {
    await fetchProject(given.from, folder, words)
    const version = given.to ?? (await newestVersion(folder, words))
    if (compareVersions(version, current) <= 0) {
      terminal.say(words('upgrade.current', { current }))
      return { data: { from: current, to: current, changes: [] } }
    }
    const changes = await planUpgrade(root, folder, { current, version }, words)
    await confirm(changes, given, { current, version }, terminal, words)
    if (!given.isDryRun) await applyUpgrade(root, changes)
    return report(changes, { current, version }, given, terminal, words)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function versionIn(file: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'))
  return version
}

async function git(folder: string, ...given: string[]): Promise<Buffer> {
  const { stdout } = await run('git', given, {
    cwd: folder,
    encoding: 'buffer',
    maxBuffer: 2 ** 28,
  })
  return stdout
}

async function fetchProject(from: string, folder: string, words: Words): Promise<void> {
  // Everything behind “--” is an address, whatever it begins with.
  await git(folder, 'clone', '--quiet', '--bare', '--', from, '.').catch(() => {
    throw new CommandError(words('upgrade.unreachable', { from }))
  })
}

async function newestVersion(folder: string, words: Words): Promise<string> {
  const tags = (await git(folder, 'tag', '--list', 'v*')).toString().split('\n')
  const versions = tags.flatMap((tag) => /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1] ?? [])
  const newest = versions.sort(compareVersions).at(-1)
  if (!newest) throw new CommandError(words('upgrade.noVersions'))
  return newest
}

interface Versions {
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

async function confirm(
  changes: FileChange[],
  { isDryRun, yes }: UpgradeRequest,
  { current, version }: Versions,
  terminal: Terminal,
  words: Words,
): Promise<void> {
  if (isDryRun || yes) return
  if (!terminal.canAsk) throw new CommandError(words('remove.noYes'))
  if (!(await terminal.confirm(words('upgrade.ask', { current, version, count: changes.length }))))
    throw new Interrupted()
}

/** A conflict leaves one’s own file and puts the new one beside it. */
async function applyUpgrade(root: string, changes: FileChange[]): Promise<void> {
  for (const { file, kind, content, isExecutable } of changes) {
    const target = path.join(root, kind === 'conflict' ? `${file}.new` : file)
    if (kind === 'deleted') await rm(target, { force: true })
    if (!content) continue
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, content)
    if (isExecutable) await chmod(target, 0o755)
  }
}

function report(
  changes: FileChange[],
  { current, version }: Versions,
  { isDryRun }: UpgradeRequest,
  terminal: Terminal,
  words: Words,
): CommandResult {
  const conflicts = changes.filter(({ kind }) => kind === 'conflict').map(({ file }) => file)
  terminal.say(
    words(isDryRun ? 'upgrade.plan' : 'upgrade.done', { current, version, count: changes.length }),
  )
  for (const { file, kind } of changes) terminal.say(`  ${words(`upgrade.${kind}`)} ${file}`)
  if (conflicts.length > 0)
    terminal.warn(
      words('upgrade.conflicts', { files: conflicts.map((file) => `${file}.new`).join(', ') }),
    )
  const data = changes.map(({ file, kind }) => ({ file, kind }))
  return {
    data: { from: current, to: version, changes: data },
    exitCode: conflicts.length > 0 ? 1 : 0,
  }
}
