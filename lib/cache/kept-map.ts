import { readFileSync } from 'node:fs'
import { hashOf } from './fingerprint'
import { writeWhole } from './write-whole'

/** Reads values by name from a file; none where it is missing, not whole or not ours. */
export function readKeptMap<Value>(file: string): Map<string, Value> {
  const [sum, ...lines] = readText(file).split('\n')
  if (sum !== hashOf(lines.join('\n'))) return new Map()
  return new Map(lines.filter(Boolean).map((line): [string, Value] => JSON.parse(line)))
}

/** Writes them at once: a name with its value as JSON a line, after a line with the hash of the rest. */
export function writeKeptMap(file: string, values: ReadonlyMap<string, unknown>): void {
  const lines = [...values].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  writeWhole(file, `${hashOf(lines)}\n${lines}`)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
