import { createHash } from 'node:crypto'
import type { ReviewablePart } from '@/lib/disclosure'
import type { Source } from './post'

/** The words of a version, part by part, as a reviewer signs them. */
export interface ReviewableContent {
  title: string
  summary: string
  text: string
  sources: Source[]
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

function hash(text: string): string {
  const normalized = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return `sha256-${createHash('sha256').update(normalized).digest('base64')}`
}

/** What a reader is shown of a source; link health and archive copies may change without a new review. */
function sourceLine({ title, url, publisher, author, published, quote }: Source): string {
  return JSON.stringify([title, url, publisher, author, published, quote])
}
