import { dateFormat } from '@/lib/i18n/format'
import type { IsoDate } from '@/lib/model/dates'

/**
 * The start of a calendar day in a time zone as an RFC 3339 date and time, such as `2026-11-23T00:00:00+01:00`:
 * articles have days, feeds need instants. The start of the day in the publisher's zone is when the published
 * rule begins to show an article, and so never lies in the future of a reader.
 */
export function startOfDay(date: IsoDate, timeZone: string): string {
  const day = `${date} ${timeZone}`
  const start = starts.get(day) ?? findStart(date, timeZone)
  starts.set(day, start)
  return start
}

/** Many articles have one day, and to ask for the offset of a zone takes longer than all else of an entry. */
const starts = new Map<string, string>()

function findStart(date: IsoDate, timeZone: string): string {
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // The offset at midnight UTC may be another than at midnight there, on a day on which clocks change.
  const guess = offsetMinutes(midnight, timeZone)
  const offset = offsetMinutes(midnight - guess * 60_000, timeZone)
  return `${date}T00:00:00${formatOffset(offset)}`
}

/** Minutes by which a zone is ahead of UTC at an instant. */
function offsetMinutes(instant: number, timeZone: string): number {
  const format = dateFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const parts = format.formatToParts(instant)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes)
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) =>
    String(part).padStart(2, '0'),
  )
  return `${minutes < 0 ? '-' : '+'}${hours}:${rest}`
}
