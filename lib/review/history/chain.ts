import type { ReadingText } from '../reading/reading-text'
import type { KeptRecord, VersionRecord } from './record'
import { linesOfText, textOfRecord } from './record'

/** What would be published of a version, as a record of it would say it. */
export interface PublishedVersion {
  text: ReadingText
  label: VersionRecord['label']
}

/** The records that no other follows; more than one where branches were merged since. */
export function headsOf(records: readonly KeptRecord[]): KeptRecord[] {
  const followed = new Set(records.flatMap(({ record }) => record.before))
  return records.filter(({ hash }) => !followed.has(hash))
}

/** Records from the oldest to the newest; of what was recorded side by side, the older day first. */
export function inOrder(records: readonly KeptRecord[]): KeptRecord[] {
  const depths = new Map<string, number>()
  const byHash = new Map(records.map((kept) => [kept.hash, kept]))
  const depthOf = (hash: string): number => {
    const known = depths.get(hash)
    if (known !== undefined) return known
    depths.set(hash, 0)
    const before = byHash.get(hash)?.record.before ?? []
    const depth = before.length === 0 ? 0 : 1 + Math.max(...before.map(depthOf))
    depths.set(hash, depth)
    return depth
  }
  return records.toSorted(
    (a, b) => depthOf(a.hash) - depthOf(b.hash) || a.record.day.localeCompare(b.record.day, 'en'),
  )
}

/** Hashes that a record says it follows and that no record has. */
export function missingBefore(records: readonly KeptRecord[]): KeptRecord[] {
  const known = new Set(records.map(({ hash }) => hash))
  return records.filter(({ record }) => record.before.some((hash) => !known.has(hash)))
}

/** Something that was published and has to stay. */
export type Lost = { kind: 'correction'; text: string } | { kind: 'label' }

/** What a version lost since it was recorded, though it was published: nothing where it may go out. */
export function lost({ text, label }: PublishedVersion, heads: readonly KeptRecord[]): Lost[] {
  const kept = new Set(entriesOf(text.corrections))
  return heads.flatMap(({ record }): Lost[] => [
    ...entriesOf(textOfRecord(record).corrections)
      .filter((correction) => !kept.has(correction))
      .map((correction) => ({ kind: 'correction' as const, text: correction })),
    ...(record.label.use !== 'unknown' && label.use === 'unknown'
      ? [{ kind: 'label' as const }]
      : []),
  ])
}

function entriesOf(lines: readonly string[] = []): string[] {
  return lines
    .join('\n')
    .split(/^item$/m)
    .map((entry) => /^ text: (.*)$/m.exec(entry)?.[1] ?? '')
    .filter(Boolean)
}

/** Whether the newest record is of what would be published. */
export function isRecorded(version: PublishedVersion, heads: readonly KeptRecord[]): boolean {
  const [head, ...others] = heads
  if (!head || others.length > 0) return false
  return isSameText(version, head) && isSameLabel(version, head)
}

/** Whether a record keeps the text of this version. */
export function isSameText({ text }: PublishedVersion, { record }: KeptRecord): boolean {
  return linesOfText(text).join('\n') === record.readingText.join('\n')
}

function isSameLabel({ label }: PublishedVersion, { record }: KeptRecord): boolean {
  return label.use === record.label.use && label.level === record.label.level
}
