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

/** A translation, with whether its original is still the one that it or its review names. */
export interface DatedTranslation extends Dated {
  disclosure: { originalChanged?: boolean }
}

/**
 * Since when an original is newer than a translation; undefined where it is not, without a day where its author tells of
 * none. The translation or its review may name the very text that it was made from; else the days on which their authors
 * tell of a change decide.
 */
export function newerSince(
  translation: DatedTranslation,
  original: Dated,
): { day?: IsoDate } | undefined {
  const { originalChanged } = translation.disclosure
  const changed = lastModified(original)
  const isTold = changed > original.date
  const isNewer = originalChanged ?? (isTold && changed > lastModified(translation))
  return isNewer ? { day: isTold ? changed : undefined } : undefined
}
