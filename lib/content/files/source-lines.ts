import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Reads the lines of files for a report, each file once. What is no text, or no longer there, has none.
 *
 * @param root the folder that paths are below
 */
export function sourceLines(root: string): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>()
  return (file) => {
    if (!known.has(file)) known.set(file, readLines(path.join(root, file)))
    return known.get(file)
  }
}

function readLines(file: string): readonly string[] | undefined {
  try {
    // A link could show what lies elsewhere, and a device would never end.
    if (!lstatSync(file).isFile()) return undefined
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
    return text.split(/\r?\n/)
  } catch {
    return undefined
  }
}
