import { hash } from 'node:crypto'
import { partText, type ReadingText, readingVersion, serialiseParts } from './reading/reading-text'
import type { Statement } from './statement'

export function sha256(text: string | Uint8Array): string {
  return hash('sha256', text)
}

/** The hash of a reading text and of each of its parts, in hexadecimal digits. */
export function hashReadingText(text: ReadingText): Statement['readingText'] {
  const texts = Object.entries(text).map(([part, lines]) => [part, partText(lines)] as const)
  const parts = Object.fromEntries(texts.map(([part, written]) => [part, sha256(written)]))
  return {
    version: readingVersion,
    sha256: sha256(serialiseParts(Object.fromEntries(texts))),
    parts,
  }
}
