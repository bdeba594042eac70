import { existsSync, lstatSync, mkdirSync, renameSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'

/** Where a build puts its files together: beside `out/`, since a folder is moved at once within a file system only. */
export function nextFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}-next`)
}

function previousFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}-previous`)
}

/**
 * Puts what a build has put together in the place of `out/`. Where that fails, `out/` stays as it was.
 * @param former where the site of before is kept, if it is
 */
export async function swap(out: string, former?: string): Promise<void> {
  await recover(out)
  if (existsSync(out)) renameSync(out, previousFolder(out))
  try {
    renameSync(nextFolder(out), out)
    if (former) await move(previousFolder(out), former)
  } finally {
    await recover(out)
  }
}

/**
 * Makes the folder in which a build puts its files together, out of the site of before where that is kept: most files of it
 * are those of the next.
 */
export async function openNext(out: string, former: string): Promise<string> {
  const next = nextFolder(out)
  await rm(next, { recursive: true, force: true })
  await move(former, next)
  mkdirSync(next, { recursive: true })
  return next
}

/** Gives back the site of before, or what has become of it, where a build has not used it. */
export function closeNext(out: string, former: string): Promise<void> {
  return move(nextFolder(out), former)
}

/** Moves a folder to where nothing else is, within a file system; what cannot be moved is removed. */
async function move(from: string, to: string): Promise<void> {
  if (lstatSync(from, { throwIfNoEntry: false })?.isDirectory()) tryRename(from, to)
  await rm(from, { recursive: true, force: true })
}

function tryRename(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {}
}

/**
 * Clears up after a swap that was killed: without `out/`, the last good one comes back. The file system removes many files
 * at a time, in a fifth of what one after the other takes.
 */
export async function recover(out: string): Promise<void> {
  const previous = previousFolder(out)
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out)
  await rm(previous, { recursive: true, force: true })
}
