import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** What a command changes, all of it known before anything is written. Paths are below the project, with `/`. */
export interface Changes {
  written: Map<string, string | Uint8Array>
  removed: string[]
}

/**
 * Writes and removes files, and folders that are empty then; each is replaced as a whole, so that one who breaks off never
 * leaves half a file.
 */
export async function applyChanges(root: string, { written, removed }: Changes): Promise<void> {
  for (const [file, content] of written) await replaceFile(path.join(root, file), content)
  for (const file of removed) {
    await rm(path.join(root, file), { recursive: true, force: true })
    await removeEmpty(root, path.dirname(file))
  }
}

/** Takes away a folder that nothing is left in, and those around it, up to those that `content/` always has. */
async function removeEmpty(root: string, folder: string): Promise<void> {
  if (folder.split('/').length < 3) return
  const left = await readdir(path.join(root, folder)).catch(() => ['it is gone'])
  if (left.length > 0) return
  await rm(path.join(root, folder), { recursive: true })
  await removeEmpty(root, path.dirname(folder))
}

/** Replaces a file as a whole, or makes it. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
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
