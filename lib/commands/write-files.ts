import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { allOrNothing } from './all-or-nothing'

/** What a command changes, all of it known before anything is written. Paths are below the project, with `/`. */
export interface Changes {
  written: ReadonlyMap<string, string | Uint8Array>
  /** Files, and folders with all that is in them. */
  removed?: readonly string[]
  /** Those of `written` that are programs. */
  executable?: ReadonlySet<string>
}

/** Writes and removes files, all of them or none; folders that are empty then go. */
export async function applyChanges(
  root: string,
  { written, removed = [], executable }: Changes,
): Promise<void> {
  await allOrNothing(root, async (log) => {
    for (const [file, content] of written) log.write(file, content, executable?.has(file))
    for (const file of removed) log.remove(file)
  })
}

/** The text of a file of the project; throws where there is none. */
export async function readProjectFile(root: string, file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8')
}

/** Whether the project has a file or folder of this path. */
export function hasFile(root: string, file: string): boolean {
  return existsSync(path.join(root, file))
}
