import { addressPart, longestSlug } from '@/lib/model/slug'
import { isCalendarDate, probableDate } from './probable-date'

/** The one rule for the last part of an address: of an article's folder, of `slug`, and of what `new` makes of a title. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether words make the last part of an address. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && slugPattern.test(text)
}

/** What the name of an article's folder says. */
export interface FolderName {
  date: string
  id: string
}

/** Reads `YYYY-MM-DD-<id>`; undefined where the day does not exist or the id makes no address. */
export function readFolderName(name: string): FolderName | undefined {
  const [, date = '', id = ''] = /^(\d{4}-\d{2}-\d{2})-(.+)$/.exec(name) ?? []
  return isCalendarDate(date) && isSlug(id) ? { date, id } : undefined
}

/** Whether a folder's name begins as a date that there is not. */
export function hasImpossibleDate(name: string): boolean {
  const [date] = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(name) ?? []
  return date !== undefined && !isCalendarDate(date)
}

/** A name that would do for a folder; undefined where its day cannot be told. */
export function properFolderName(name: string): string | undefined {
  const [, day = '', rest = ''] = /^(\d{4}[-_.]?\d{1,2}[-_.]?\d{1,2})[-_. ]+(.+)$/.exec(name) ?? []
  const date = probableDate(day.replaceAll(/[_.]/g, '-'))
  const id = addressPart(rest.normalize('NFC'))
  return date && isSlug(id) ? `${date}-${id}` : undefined
}
