import {
  hashOfRecord,
  type KeptRecord,
  linesOfText,
  type VersionRecord,
} from '@/lib/review/history/record'
import type { ReadingText } from '@/lib/review/reading/reading-text'

/** What a record holds where a test does not say. */
export const text: ReadingText = { title: ['Titel'], text: ['Ein Satz.', 'Noch einer.'] }
export const label = { use: 'generated' as const, level: 'generated-none' }

/** A record of a made-up article's German version with its hash; what a test is about is given. */
export function keep(given: Partial<VersionRecord> & { text?: ReadingText } = {}): KeptRecord {
  const { text: shown = text, ...fields } = given
  const record: VersionRecord = {
    format: 'klartext-record-1',
    article: 'example',
    language: 'de',
    day: '2026-01-02',
    kind: 'first',
    before: [],
    label,
    readingText: linesOfText(shown),
    ...fields,
  }
  return { record, hash: hashOfRecord(record) }
}
