import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

/** A public key that somebody has. */
export interface OwnKey {
  /** As a `.pub` file or the agent has it, with its comment. */
  line: string
  /** Its private key; absent where the agent holds it. */
  file?: string
}

/** Keys that `ssh-agent` offers; none where there is no agent. */
export async function keysOfAgent(): Promise<OwnKey[]> {
  try {
    const { stdout } = await promisify(execFile)('ssh-add', ['-L'])
    return stdout.split('\n').map((line) => ({ line: line.trim() }))
  } catch {
    return []
  }
}

/** Pairs of keys in the folder in which `ssh-keygen` puts them. */
export async function keysInFolder(folder: string): Promise<OwnKey[]> {
  const names: string[] = await readdir(folder).catch(() => [])
  const pairs = names.filter((name) => names.includes(`${name}.pub`)).sort()
  return Promise.all(
    pairs.map(async (name) => {
      const file = path.join(folder, name)
      return { line: (await readFile(`${file}.pub`, 'utf8')).trim(), file }
    }),
  )
}

/** Kind and bytes, without the comment. */
export function bareKey(line: string): string {
  return line.trim().split(/\s+/).slice(0, 2).join(' ')
}
