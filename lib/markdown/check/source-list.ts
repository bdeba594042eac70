import type { Heading, Html, List, ListItem, Paragraph, Root } from 'mdast'
import { nearestName } from '@/lib/problems/nearest'
import { visit } from '@/lib/trees/visit'
import { plainText } from '../projections/plain-text'
import { quoted, type Report } from '../tree/problems'
import { isEmphasised, type SectionWithLists, sectionsWhere, sectionsWithLists } from './sources'

/** The words that announce a list of sources: in the text's language, and in the site's other languages. */
export interface SourceWords {
  own: readonly string[]
  foreign: readonly string[]
  /** Those of notes in all of them, which are sources where each of them is a link. */
  notes: readonly string[]
}

/** Tells what would keep a source out of the list without a word: no list, a second one, two sources in one entry. */
export function reportSourceList(tree: Root, words: SourceWords, report: Report): void {
  const sections = sectionsWithLists(tree, words.own)
  const lists = sections.flatMap((section) => section.lists)
  const list = lists.at(-1)
  if (!list) {
    for (const { heading } of sections) reportMissing(heading, report)
    for (const line of linesOfSources(tree, words.own)) reportMissing(line, report)
    for (const { heading } of similarSections(tree, words))
      reportHeading(heading, words.own, report)
    for (const heading of htmlHeadings(tree, words)) reportHeading(heading, words.own, report)
    return
  }
  for (const other of lists.slice(0, -1))
    report(other, {
      ...warning,
      code: 'sources-second',
      values: {},
    })
  for (const item of list.children) reportEntry(item, report)
}

const warning = { severity: 'warning', cause: 'sources' } as const
const error = { severity: 'error', cause: 'sources' } as const

/** `**Sources:** [A](…), [B](…)`: all in one paragraph. */
function linesOfSources(tree: Root, own: readonly string[]): Paragraph[] {
  const words = own.map((word) => word.toLowerCase())
  return tree.children.filter((node): node is Paragraph => {
    if (node.type !== 'paragraph') return false
    const [first, ...others] = node.children.filter(({ type }) => type !== 'html')
    const start = first && (isEmphasised(first) || first.type === 'text') ? plainText(first) : ''
    const [word = ''] = start.split(':')
    return words.includes(word.toLowerCase()) && others.some(({ type }) => type.startsWith('link'))
  })
}

function reportMissing(place: Heading | Paragraph, report: Report): void {
  report(place, { ...warning, code: 'sources-none', values: {} })
}

/** „Qellen“: told where a list stands below it, since an article may be about whatever else sounds alike. */
function isSlip(text: string, known: readonly string[]): boolean {
  return nearestName(text, known, 1) !== undefined
}

/** Headings in another language, and such as “Quellen und weiterführende Links”. */
function similarSections(tree: Root, { own, foreign, notes }: SourceWords): SectionWithLists[] {
  const exact = new Set(own.map((word) => word.toLowerCase()))
  const ofNotes = new Set(notes.map((word) => word.toLowerCase()))
  const known = [...own, ...foreign].map((word) => word.toLowerCase())
  const isSimilar = (text: string) =>
    !exact.has(text) &&
    (text.split(/[^\p{L}]+/u).some((part) => known.includes(part)) || isSlip(text, known))
  const linkedNotes = sectionsWhere(tree, (text) => ofNotes.has(text)).filter(({ lists }) =>
    lists.some(({ children }) => children.every((item) => countLinks(item) > 0)),
  )
  return [...sectionsWhere(tree, isSimilar).filter(({ lists }) => lists.length > 0), ...linkedNotes]
}

/** `<h2>Quellen</h2>`, which is no heading of Markdown. */
function htmlHeadings(tree: Root, { own, foreign }: SourceWords): Html[] {
  const known = new Set([...own, ...foreign].map((word) => word.toLowerCase()))
  return tree.children.filter((node): node is Html => {
    const [, text = ''] =
      (node.type === 'html' && /^<h[1-6][^>]*>([^<>]*)<\/h[1-6]>\s*$/i.exec(node.value)) || []
    return known.has(text.trim().replace(/:$/, '').toLowerCase())
  })
}

function reportHeading(
  heading: Heading | Paragraph | Html,
  own: readonly string[],
  report: Report,
): void {
  const words = heading.type === 'html' ? heading.value.trim() : plainText(heading)
  const values = { own: own.slice(0, 6).join(', '), found: quoted(words) }
  report(heading, { ...warning, code: 'sources-heading', values })
}

function reportEntry(item: ListItem, report: Report): void {
  visit(item, 'claim', (claim) => {
    const values = { found: quoted(`[@${claim.names.join('; @')}]`) }
    report(claim, { ...warning, code: 'source-claim', values })
  })
  const nested = item.children.find((node): node is List => node.type === 'list')
  const links = countLinks(item)
  if (plainText(item) === '') report(item, { ...error, code: 'source-empty', values: {} })
  else if (nested) report(nested, { ...error, code: 'source-nested', values: {} })
  else if (links > 1) report(item, severalLinks(links))
}

function severalLinks(count: number) {
  return { ...warning, code: 'source-links', values: { found: count } } as const
}

function countLinks(item: ListItem): number {
  let count = 0
  visit(item, ['link', 'linkReference'], () => {
    count += 1
  })
  return count
}
