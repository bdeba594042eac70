import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * When the newest of some files, and of all that lies below folders among them, was written, in milliseconds since 1970.
 * What is missing, or goes while it is looked for, counts as never.
 */
export function lastWritten(root: string, names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => writtenAt(path.join(root, name))))
}

function writtenAt(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats) return 0
  return stats.isDirectory()
    ? Math.max(stats.mtimeMs, lastWritten(file, namesIn(file)))
    : stats.mtimeMs
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
