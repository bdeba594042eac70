import type { IsoDate, Post } from './post'

type Dated = Pick<Post, 'date' | 'updated' | 'corrections'>

/** The day of a version's last change that its author tells: publication, update or correction. */
export function lastModified({ date, updated, corrections }: Dated): IsoDate {
  const days = [date, updated ?? date, ...corrections.map((correction) => correction.date)]
  return days.toSorted().at(-1) ?? date
}

/** Whether an original was changed after its translation was made or last updated. */
export function isOlderThan(
  translation: Pick<Post, 'date' | 'updated'>,
  original: Pick<Post, 'updated'>,
): boolean {
  return (
    original.updated !== undefined && original.updated > (translation.updated ?? translation.date)
  )
}
