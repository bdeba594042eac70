import { isoDate } from '@/lib/content/schemas/schema-parts'

/** A text that says something, from any scalar. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** A list of texts, from a list or from one text with commas, else blanks, between its parts. */
export function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => textOf(item) ?? [])
  const text = textOf(value)
  if (!text) return []
  const parts = text.includes(',') ? text.split(',') : text.split(/\s+/)
  return parts.map((part) => part.trim()).filter(Boolean)
}

/** What other systems take for true: YAML 1.1 has `yes` and `on` as well. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 1 || /^(true|yes|on|1)$/i.test(String(value))
}

/** Whether front matter or a configuration says, as themes want it, that there are formulas. */
export function saysFormulas(fields: Record<string, unknown>): boolean {
  return ['math', 'mathjax', 'katex', 'usemath', 'use_math'].some((name) => isTrue(fields[name]))
}

/** Whether a value says no on purpose. */
export function isFalse(value: unknown): boolean {
  return value === false || value === 0 || /^(false|no|off|0)$/i.test(String(value))
}

/** The calendar date of a value as its author wrote it, whatever time and zone follow; undefined for none. */
export function dayOf(value: unknown): string | undefined {
  const text = (value instanceof Date ? value.toISOString() : textOf(value)) ?? ''
  const {
    year,
    month = '',
    day = '',
  } = dayForms.map((form) => form.exec(text)?.groups).find(Boolean) ?? {}
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  return toDay(year, number > 0 ? String(number) : month, day)
}

/** `2022-07-08`, `8.7.2022`, and as JavaScript reads them: `Jul 08 2022`, `Fri, 8 July 2022`. */
const dayForms = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})/,
  /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})/,
  /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4})/i,
  /^(?:[a-z]{3,9},? )?(?<day>\d{1,2}) (?<month>[a-z]{3,9})\.? (?<year>\d{4})/i,
]

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

function toDay(year = '', month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(date).success ? date : undefined
}

/** A record’s own members; empty for anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
