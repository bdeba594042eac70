import { createHash } from 'node:crypto'
import { partText, type ReadingText, readingVersion, serialise } from './reading/reading-text'
import type { Statement } from './statement'

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The hash of a reading text and of each of its parts, in hexadecimal digits. */
export function hashReadingText(text: ReadingText): Statement['readingText'] {
  const parts = Object.fromEntries(
    Object.entries(text).map(([part, lines]) => [part, sha256(partText(lines))]),
  )
  return { version: readingVersion, sha256: sha256(serialise(text)), parts }
}
