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

/** A translation, with what its review says of the original. */
export interface DatedTranslation extends Dated {
  disclosure: { originalChanged?: boolean }
}

/**
 * The day since which an original is newer than a translation; undefined where it is not. A review of the translation
 * names the very text that it was made from; without one, the days on which their authors tell of a change decide.
 */
export function newerSince(translation: DatedTranslation, original: Dated): IsoDate | undefined {
  const { originalChanged } = translation.disclosure
  const changed = lastModified(original)
  const isNewer =
    originalChanged ?? (changed > original.date && changed > lastModified(translation))
  return isNewer ? changed : undefined
}
