import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { git } from '@/lib/content/git'
import { CommandError, type CommandResult, Interrupted, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges, type Changes } from '../write-files'
import { compareVersions } from './doctor'
import { type FileChange, planUpgrade, type Versions } from './upgrade-plan'

export interface UpgradeRequest {
  /** Address or folder of the project’s git repository. */
  from: string
  /** Version such as 1.2.0; else the newest. */
  to?: string
  isDryRun: boolean
  yes?: boolean
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
    if (!given.isDryRun) await applyChanges(root, changesOf(changes))
    return report(changes, { current, version }, given, terminal, words)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function versionIn(file: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'))
  return version
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
function changesOf(changes: FileChange[]): Changes {
  const made = changes.flatMap(({ file, kind, content, isExecutable }) =>
    content ? [{ file: kind === 'conflict' ? `${file}.new` : file, content, isExecutable }] : [],
  )
  return {
    written: new Map(made.map(({ file, content }) => [file, content])),
    removed: changes.flatMap(({ file, kind }) => (kind === 'deleted' ? [file] : [])),
    executable: new Set(made.flatMap(({ file, isExecutable }) => (isExecutable ? [file] : []))),
  }
}

function report(
  changes: FileChange[],
  { current, version }: Versions,
  { isDryRun }: UpgradeRequest,
  terminal: Terminal,
  words: Words,
): CommandResult {
  terminal.say(
    words(isDryRun ? 'upgrade.plan' : 'upgrade.done', { current, version, count: changes.length }),
  )
  for (const { file, kind } of changes) terminal.say(`  ${words(`upgrade.${kind}`)} ${file}`)
  const conflicts = changes.filter(({ kind }) => kind === 'conflict')
  warnOfConflicts(conflicts, terminal, words)
  for (const change of changes) warnOfWords(change, terminal, words)
  const data = changes.map(({ file, kind, words: merged }) => ({ file, kind, ...merged }))
  return {
    data: { from: current, to: version, changes: data },
    exitCode: conflicts.length > 0 ? 1 : 0,
  }
}

function warnOfConflicts(conflicts: FileChange[], terminal: Terminal, words: Words): void {
  const changed = conflicts.flatMap(({ file, content }) => (content ? [`${file}.new`] : []))
  const abandoned = conflicts.flatMap(({ file, content }) => (content ? [] : [file]))
  if (changed.length > 0) terminal.warn(words('upgrade.conflicts', { files: changed.join(', ') }))
  if (abandoned.length > 0)
    terminal.warn(words('upgrade.abandoned', { files: abandoned.join(', ') }))
}

function warnOfWords({ file, words: merged }: FileChange, terminal: Terminal, words: Words): void {
  for (const kind of ['contested', 'unused'] as const) {
    const keys = merged?.[kind] ?? []
    if (keys.length > 0) terminal.warn(words(`upgrade.${kind}`, { file, keys: keys.join(', ') }))
  }
}
