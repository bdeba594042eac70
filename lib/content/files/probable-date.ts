/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isCalendarDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`)
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  )
}

/** In the languages that are shipped. */
const months = (
  '(?:jan|sty) (?:fe[bv]|fév|lut) (?:mar(?!di)|mär|mrz) (?:apr|avr|kwi) (?:may|mai|maj) (?:jun|juin|cze) (?:jul|juil|lip) ' +
  '(?:aug|ao[uû]|sie) (?:sep|wrz) (?:oct|okt|pa[źz]) (?:nov|lis) (?:de[cz]|déc|gru)'
).split(' ')

/**
 * The day that a text probably means, as `YYYY-MM-DD`: `2026-1-5`, `2026/01/05`, `05.01.2026`, `5 January 2026`,
 * `2026-01-05T10:00:00Z`. Undefined where it means none, or could mean two (`01/05/2026`).
 */
export function probableDate(text: string): string | undefined {
  const trimmed = text.trim().toLowerCase()
  const [year, month, day] = yearFirst(trimmed) ?? dayFirst(trimmed) ?? named(trimmed) ?? []
  if (!year || !month || !day) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? date : undefined
}

type Parts = [year?: string, month?: string, day?: string]

function yearFirst(text: string): Parts | undefined {
  const found =
    /^(\d{4})([-/.–‑])(\d{1,2})\2(\d{1,2})(?:[tz ,].*)?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text)
  return found ? [found[1], found[3], found[4]] : undefined
}

/** As in Germany; with slashes, only where the first number can be no month. */
function dayFirst(text: string): Parts | undefined {
  const found = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?:[t ,].*)?$/.exec(text)
  if (!found) return undefined
  const [, day, mark, month, year] = found
  if (mark === '.') return [year, month, day]
  if (Number(day) > 12) return [year, month, day]
  return Number(month) > 12 ? [year, day, month] : undefined
}

function named(text: string): Parts | undefined {
  const index = months.findIndex((name) => new RegExp(`(^|[^a-z])${name}`).test(text))
  const year = /\b\d{4}\b/.exec(text)?.[0]
  const day = /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|\.)?(?=[\s,.]|$)/.exec(text)?.[1]
  return index === -1 ? undefined : [year, String(index + 1), day]
}
