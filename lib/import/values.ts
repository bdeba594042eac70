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

/** Whether a value says no on purpose. */
export function isFalse(value: unknown): boolean {
  return value === false || value === 0 || /^(false|no|off|0)$/i.test(String(value))
}

/** The calendar date of a value as its author wrote it, whatever time and zone follow; undefined for none. */
export function dayOf(value: unknown): string | undefined {
  const text = value instanceof Date ? value.toISOString() : textOf(value)
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text ?? '') ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isoDate.safeParse(date).success ? date : undefined
}

/** A record’s own members; empty for anything else. */
export function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
