import type { Element } from 'hast'
import type { Report } from '../tree/problems'
import { attributeLoss } from './sanitize'

/** What only footnotes, alerts, tasks and fences of Markdown have, in the names of hast. */
const reserved = [
  'ariaDescribedBy',
  'className',
  'dataFootnoteBackref',
  'dataFootnoteRef',
  'dataFootnotes',
  'dataMeta',
  'role',
]

/** Of classes, an author may write those that say how code and formulas are to be read. */
const readable = /^(?:language-.|math-(?:inline|display)$)/

/**
 * Takes out of elements that an author wrote as HTML what would make them look or be read as the site's own: hidden
 * headings, lists without numbers, notes that lead elsewhere than their number says.
 */
export function dropReserved(written: Iterable<Element>, report: Report): void {
  for (const element of written)
    for (const name of reserved) dropUnlessReadable(element, name, report)
}

function dropUnlessReadable(element: Element, name: string, report: Report): void {
  const words = [element.properties[name] ?? []].flat().map(String)
  const kept = name === 'className' ? words.filter((word) => readable.test(word)) : []
  if (kept.length === words.length) return
  report(element, attributeLoss(element, name))
  if (kept.length > 0) element.properties[name] = kept
  else delete element.properties[name]
}
