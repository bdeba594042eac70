import type { List, ListItem, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { SKIP, visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells lists of one item that were meant as a date: „1. Januar 2025 …“, “2025. …” and „24. 12. 2025 …“, which is a list in a
 * list. `locale` is the text's language.
 */
export function reportOrdinals(tree: Root, locale: string, report: Report): void {
  visit(tree, 'list', (list) => {
    const item = onlyItem(list)
    if (!item) return
    const words = textOf(item)
    const [inner] = item.children
    const month = inner?.type === 'list' && onlyItem(inner) ? `${inner.start}. ` : ''
    if (month === '' && (list.start ?? 1) < 1000 && !isMonth(words, locale)) return
    const values = { found: quoted(`${list.start}. ${month}${words}`) }
    report(list, { severity: 'warning', cause: 'list', code: 'text-ordinal', values })
    return SKIP
  })
}

function onlyItem({ ordered, children: [item, ...others] }: List): ListItem | undefined {
  return ordered && item && others.length === 0 ? item : undefined
}

function isMonth(item: string, locale: string): boolean {
  const [word = ''] = /^[\p{L}\p{M}.]+/u.exec(item) ?? []
  return monthsOf(locale).has(word.toLocaleLowerCase(locale))
}

function monthsOf(locale: string): ReadonlySet<string> {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, index) => monthIn(format, index))
  })
  return new Set(names.map((name) => name.toLocaleLowerCase(locale)))
}

/** As it stands in a date, where many languages inflect it. */
function monthIn(format: Intl.DateTimeFormat, month: number): string {
  const parts = format.formatToParts(Date.UTC(2025, month, 1))
  return parts.find(({ type }) => type === 'month')?.value ?? ''
}
