import { z } from 'zod'
import { hashOf } from '@/lib/cache/fingerprint'
import { uses } from '@/lib/model/disclosure'
import { parseReadingText } from '../reading/parse'
import { type ReadingText, serialise } from '../reading/reading-text'
import { canonical } from '../statement'

/** Why a version was recorded, in the author's judgement; `label` where only the label is another. */
export const recordKinds = ['first', 'correction', 'clarification', 'typo', 'label'] as const

const hash = z.string().regex(/^[\da-f]{64}$/)

/** A published version of an article as it is kept: `content/posts/<folder>/history/<language>.<day>.<hash>.json`. */
export const recordSchema = z.strictObject({
  format: z.literal('klartext-record-1'),
  article: z.string(),
  language: z.string(),
  day: z.iso.date(),
  kind: z.enum(recordKinds),
  /** What changed, in the author's words. */
  note: z.string().optional(),
  /** Hashes of the records that it follows: none for the first, two where branches were merged. */
  before: z.array(hash),
  /** What the label said; see `lib/model/disclosure.ts`. */
  label: z.strictObject({ use: z.enum([...uses, 'unknown']), level: z.string() }),
  /** The reading text by lines. */
  readingText: z.array(z.string()),
})

export type VersionRecord = z.infer<typeof recordSchema>

/** A record with its hash, which its successor and its file’s name carry. */
export interface KeptRecord {
  record: VersionRecord
  hash: string
}

/** The SHA-256 of a record as `canonical` writes it; the next record names it. */
export function hashOfRecord(record: VersionRecord): string {
  return hashOf(canonical(record))
}

/** The name of a record’s file; two branches never give two records the same. */
export function nameOfRecord(record: VersionRecord): string {
  return `${record.language}.${record.day}.${hashOfRecord(record).slice(0, 12)}.json`
}

/** A reading text as records keep it, line by line. */
export function linesOfText(text: ReadingText): string[] {
  return serialise(text).trimEnd().split('\n')
}

/** The reading text that a record keeps. */
export function textOfRecord({ readingText }: VersionRecord): ReadingText {
  return parseReadingText(readingText)
}
