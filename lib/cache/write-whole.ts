import { randomUUID } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Writes a file at once, so that nobody finds half of it; whatever stands in its place goes. */
export function writeWhole(file: string, bytes: string | Uint8Array): void {
  const unfinished = `${file}.${randomUUID()}`
  try {
    writeNew(unfinished, bytes)
    replace(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}

function writeNew(file: string, bytes: string | Uint8Array): void {
  try {
    writeFileSync(file, bytes)
  } catch {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, bytes)
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
