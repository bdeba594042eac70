import { createHash } from 'node:crypto'
import type { ReviewablePart } from '@/lib/model/disclosure'
import type { Source } from '@/lib/model/source'

/** The words of a version, part by part, as a reviewer signs them. */
export interface ReviewableContent {
  title: string
  summary: string
  text: string
  sources: readonly Source[]
}

/**
 * Hashes each part of a version in the form of Subresource Integrity (https://www.w3.org/TR/SRI/): `sha256-` and
 * base64. White space, line endings and the Unicode form of a letter make no difference; any other character does.
 */
export function fingerprint(content: ReviewableContent): Record<ReviewablePart, string> {
  return {
    title: hash(content.title),
    summary: hash(content.summary),
    text: hash(content.text),
    sources: hash(content.sources.map(sourceLine).join('\n')),
  }
}

/**
 * What a reader is shown of a source, and the name by which claims find it. Link health, archived copies and the day of
 * access may change without a new review.
 */
export const signedSourceFields = [
  'id',
  'title',
  'url',
  'publisher',
  'author',
  'published',
  'quote',
  'note',
] as const satisfies (keyof Source)[]

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(normalize(text)).digest('base64')}`
}

function normalize(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim()
}

function sourceLine(source: Source): string {
  return JSON.stringify(signedSourceFields.map((field) => normalize(source[field] ?? '')))
}
