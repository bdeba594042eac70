import type { PartialDate } from '@/lib/model/dates'

/** The customs that dates and lists follow where the language alone would mean another country's. */
const customs: Record<string, string> = { en: 'en-GB' }

/** Writes as much of a date as is known in the language's own form. It has no time, so no zone can shift it. */
export function formatDate(date: PartialDate, locale: string): string {
  const [, month, day] = date.split('-')
  const written = dateFormat(customs[locale] ?? locale, {
    year: 'numeric',
    month: month ? 'long' : undefined,
    day: day ? 'numeric' : undefined,
    timeZone: 'UTC',
  }).format(new Date(date))
  return inFrench(locale) ? withOrdinal(written) : written
}

function inFrench(locale: string): boolean {
  return locale.split('-')[0] === 'fr'
}

/** The first of a month is an ordinal in French, « 1er novembre », which `Intl` leaves out. */
function withOrdinal(date: string): string {
  return date.replace(/^1 /, '1er ')
}

/** The same with a short month, for lists. */
export function formatShortDate(date: PartialDate, locale: string): string {
  const written = dateFormat(customs[locale] ?? locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date))
  return inFrench(locale) ? withOrdinal(written) : written
}

/** Makes a form of dates once, since that takes longer than to write a hundred dates in it. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, options])
  const format = dateFormats.get(name) ?? new Intl.DateTimeFormat(locale, options)
  dateFormats.set(name, format)
  return format
}

const dateFormats = new Map<string, Intl.DateTimeFormat>()

/** A part of a whole in per cent, never more than it is: 997 of 1,000 is “99%”, and 1 of 300 is not nothing. */
export function formatShare(part: number, whole: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumSignificantDigits: 2,
    roundingMode: 'trunc',
  }).format(whole === 0 ? 0 : part / whole)
}

/** Joins names as the language does: „A, B und C“. */
export function formatList(names: string[], locale: string): string {
  const format = listFormats.get(locale) ?? new Intl.ListFormat(customs[locale] ?? locale)
  listFormats.set(locale, format)
  return format.format(names)
}

const listFormats = new Map<string, Intl.ListFormat>()

/** A language's name, in a language: `languageName('en', 'de')` is „Englisch“. */
export function languageName(of: string, locale: string): string {
  const key = `${of} ${locale}`
  const known = languageNames.get(key)
  if (known) return known
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(of) ?? of
  languageNames.set(key, name)
  return name
}

const languageNames = new Map<string, string>()

/** Makes a phrase stand alone by giving it a capital, as „keine Prüfung“ becomes „Keine Prüfung“. */
export function capitalize(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

/**
 * Minutes that reading takes, rounded up. Speeds are words per minute of silent reading, from Trauzettel-
 * Klosinski and Dietz 2012 (https://doi.org/10.1167/iovs.11-8284); its mean stands for languages it lacks.
 */
export function readingMinutes(words: number, locale: string): number {
  return Math.max(1, Math.ceil(words / (wordsPerMinute[locale] ?? 184)))
}

const wordsPerMinute: Record<string, number> = { de: 179, en: 228, fr: 195, pl: 166 }
