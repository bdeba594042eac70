import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CommandResult, Terminal } from '../terminal'
import type { WordKey, Words } from '../words'

/** What is looked at, and how it is. */
export interface Finding {
  state: 'fine' | 'worth a look' | 'broken'
  message: string
}

/** What surrounds a publication; each program’s version is undefined where it is not there. */
export interface Surroundings {
  node: string
  programs: { git?: string; sshKeygen?: string; browser?: string }
  /** Languages, address, keys of people and hosts’ files, as far as they can be read. */
  site?: {
    url: string
    empty: string[]
    reviewers: number
    keys: number
    hostFiles: string[]
    /** A file that waits for deploy buttons, or has another repository’s. */
    buttons?: string
  }
  /** Errors in `content/`. */
  errors: number
}

/** Looks at all that a publication needs around it, and says what to do. */
export function examine(root: string, around: Surroundings, words: Words): Finding[] {
  return [
    nodeVersion(root, around, words),
    packages(root, words),
    ...programs(around, words),
    ...site(around, words),
  ]
}

/** Prints each finding with its mark; the exit code is 1 as soon as one is broken. */
export function showFindings(findings: Finding[], terminal: Terminal): CommandResult {
  const marks = { fine: '✓', 'worth a look': '!', broken: '✗' }
  for (const { state, message } of findings) terminal.say(`${marks[state]} ${message}`)
  return { data: findings, exitCode: findings.some(({ state }) => state === 'broken') ? 1 : 0 }
}

function finding(
  state: Finding['state'],
  words: Words,
  key: WordKey,
  values?: Record<string, string | number>,
): Finding {
  return { state, message: words(key, values) }
}

function nodeVersion(root: string, { node }: Surroundings, words: Words): Finding {
  const { engines }: { engines?: { node?: string } } = JSON.parse(
    readFileSync(path.join(root, 'package.json'), 'utf8'),
  )
  const [, least = '0'] = />=\s*([\d.]+)/.exec(engines?.node ?? '') ?? []
  const isEnough = compareVersions(node, least) >= 0
  return isEnough
    ? finding('fine', words, 'doctor.node', { node })
    : finding('broken', words, 'doctor.oldNode', { node, least })
}

/** Negative where the first is older; what is no number counts as 0. */
export function compareVersions(a: string, b: string): number {
  const [first, second] = [a, b].map((version) => version.replace(/^v/, '').split('.').map(Number))
  for (let at = 0; at < 3; at++) {
    const difference = (first?.[at] || 0) - (second?.[at] || 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** npm notes what it installed; a lock file that is newer was changed since. */
function packages(root: string, words: Words): Finding {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return finding('broken', words, 'doctor.noPackages')
  const lock = (file: string) => Object.keys(packagesOf(file)).filter(Boolean).length
  const isComplete = lock(installed) > 0
  return isComplete
    ? finding('fine', words, 'doctor.packages')
    : finding('broken', words, 'doctor.noPackages')
}

function packagesOf(file: string): Record<string, unknown> {
  const { packages = {} }: { packages?: Record<string, unknown> } = JSON.parse(
    readFileSync(file, 'utf8'),
  )
  return packages
}

function programs(
  { programs: { git, sshKeygen, browser } }: Surroundings,
  words: Words,
): Finding[] {
  return [
    git
      ? finding('fine', words, 'doctor.git', { version: git })
      : finding('worth a look', words, 'doctor.noGit'),
    sshKeygen
      ? finding('fine', words, 'doctor.ssh')
      : finding('worth a look', words, 'doctor.noSsh'),
    browser
      ? finding('fine', words, 'doctor.browser', { browser })
      : finding('worth a look', words, 'doctor.noBrowser'),
  ]
}

function site({ site: read, errors }: Surroundings, words: Words): Finding[] {
  const content =
    errors === 0
      ? finding('fine', words, 'doctor.content')
      : finding('broken', words, 'doctor.errors', { count: errors })
  if (!read) return [content]
  const { url, empty, reviewers, keys, hostFiles, buttons } = read
  return [
    content,
    url
      ? finding('fine', words, 'doctor.url', { url })
      : finding('worth a look', words, 'doctor.noUrl'),
    ...(empty.length > 0
      ? [finding('worth a look', words, 'doctor.empty', { fields: empty.join(', ') })]
      : []),
    ...(reviewers > 0 && keys === 0
      ? [finding('worth a look', words, 'doctor.noKeys', { count: reviewers })]
      : []),
    ...hostFiles.map((file) => finding('worth a look', words, 'doctor.staleHosts', { file })),
    ...(buttons ? [finding('worth a look', words, 'doctor.staleButtons', { file: buttons })] : []),
  ]
}
