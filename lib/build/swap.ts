import { existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where a build puts its files together: beside `out/`, since a folder is moved at once within a file system only. */
export function nextFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}-next`)
}

function previousFolder(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}-previous`)
}

/** Puts what a build has put together in the place of `out/`. Where that fails, `out/` stays as it was. */
export function swap(out: string): void {
  recover(out)
  if (existsSync(out)) renameSync(out, previousFolder(out))
  try {
    renameSync(nextFolder(out), out)
  } finally {
    recover(out)
  }
}

/** Clears up after a swap that was killed: without `out/`, the last good one comes back. */
export function recover(out: string): void {
  const previous = previousFolder(out)
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out)
  rmSync(previous, { recursive: true, force: true })
}
