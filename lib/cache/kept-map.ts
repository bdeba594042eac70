import { readFileSync } from 'node:fs'
import { hashOf } from './fingerprint'
import { writeWhole } from './write-whole'

/** Reads values by name from a file; none where it is missing, not whole or not ours. */
export function readKeptMap<Value>(file: string): Map<string, Value> {
  const bytes = readBytes(file)
  const end = bytes.indexOf('\n')
  const rest = bytes.subarray(end + 1)
  if (bytes.toString('latin1', 0, end) !== hashOf(rest)) return new Map()
  const lines = rest.toString().split('\n').filter(Boolean)
  return new Map(lines.map((line): [string, Value] => JSON.parse(line)))
}

/** Writes them at once: a name with its value as JSON a line, after a line with the hash of the rest. */
export function writeKeptMap(file: string, values: ReadonlyMap<string, unknown>): void {
  const lines = [...values].map((entry) => `${JSON.stringify(entry)}\n`).join('')
  writeWhole(file, `${hashOf(lines)}\n${lines}`)
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
