import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/trees/visit'
import { hasClass } from '../tree/blocks'
import type { AlertType } from './alerts'

interface Names {
  alerts: Record<AlertType, string>
  footnotes: { heading: string }
}

/**
 * Marks what the site says in a text, so that it is no part of what a reviewer signs (`docs/verify.md`): titles of alerts,
 * whose kind stands on the alert itself, and the heading of the footnotes. Only these very words can be marked.
 */
export function markSiteWords(tree: Root, { alerts, footnotes }: Names): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'aside') markAlert(element, alerts)
    if (element.properties.dataFootnotes !== undefined) markFirst(element, 'h2', footnotes.heading)
  })
}

function markAlert(aside: Element, names: Names['alerts']): void {
  for (const [type, title] of Object.entries(names))
    if (hasClass(aside, `alert-${type}`) && markFirst(aside, 'p', title))
      aside.properties.dataAlert = type
}

function markFirst(parent: Element, tagName: string, words: string): boolean {
  const first = parent.children.find((child) => child.type === 'element')
  if (first?.type !== 'element' || first.tagName !== tagName || textOf(first) !== words)
    return false
  first.properties.dataUi = ''
  return true
}
