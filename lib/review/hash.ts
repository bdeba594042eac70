import { hashOf } from '@/lib/cache/fingerprint'
import { partText, type ReadingText, readingVersion, serialiseParts } from './reading/reading-text'
import type { Statement } from './statement'

/** The hash of a reading text and of each of its parts, in hexadecimal digits. */
export function hashReadingText(text: ReadingText): Statement['readingText'] {
  const texts = Object.entries(text).map(([part, lines]) => [part, partText(lines)] as const)
  const parts = Object.fromEntries(texts.map(([part, written]) => [part, hashOf(written)]))
  return {
    version: readingVersion,
    sha256: hashOf(serialiseParts(Object.fromEntries(texts))),
    parts,
  }
}
