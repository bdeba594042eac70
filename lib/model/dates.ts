/** A calendar date as `YYYY-MM-DD`, without a time or zone. */
export type IsoDate = string

/** A date of which the day, or month and day, may be unknown: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string

/** What tells when a version was last changed. */
export interface Dated {
  date: IsoDate
  updated?: IsoDate
  corrections: readonly { date: IsoDate }[]
}

/** The day of a version's last change that its author tells: publication, update or correction. */
export function lastModified({ date, updated, corrections }: Dated): IsoDate {
  const days = [date, updated ?? date, ...corrections.map((correction) => correction.date)]
  return days.toSorted().at(-1) ?? date
}

/** Whether an original was changed after its translation was made or last updated. */
export function isOlderThan(
  translation: Pick<Dated, 'date' | 'updated'>,
  original: Pick<Dated, 'updated'>,
): boolean {
  return (
    original.updated !== undefined && original.updated > (translation.updated ?? translation.date)
  )
}

/** Puts texts into an order that no machine's language changes, for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
