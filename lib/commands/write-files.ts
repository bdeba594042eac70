import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What a command changes, all of it known before anything is written. Paths are below the project, with `/`. */
export interface Changes {
  written: Map<string, string | Uint8Array>
  removed: string[]
}

/** Writes and removes files; each is replaced as a whole, so that one who breaks off never leaves half a file. */
export async function applyChanges(root: string, { written, removed }: Changes): Promise<void> {
  for (const [file, content] of written) await replaceFile(path.join(root, file), content)
  for (const file of removed) await rm(path.join(root, file), { recursive: true, force: true })
}

async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`)
  await writeFile(draft, content)
  await rename(draft, file)
}

export async function readProjectFile(root: string, file: string): Promise<string> {
  return readFile(path.join(root, file), 'utf8')
}

export function hasFile(root: string, file: string): boolean {
  return existsSync(path.join(root, file))
}
