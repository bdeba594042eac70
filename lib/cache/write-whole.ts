import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file at once, so that nobody finds half of it; whatever stands in its place goes. */
export function writeWhole(file: string, bytes: string | Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}`
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    writeFileSync(unfinished, bytes)
    replace(unfinished, file)
  } finally {
    rmSync(unfinished, { force: true })
  }
}

function replace(from: string, to: string): void {
  try {
    renameSync(from, to)
  } catch {
    rmSync(to, { recursive: true, force: true })
    renameSync(from, to)
  }
}
