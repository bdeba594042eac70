import type { List, ListItem, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from './plain-text'
import { quoted, type Report } from './problems'
import { type SectionWithLists, sectionsWhere, sectionsWithLists } from './sources'

/** The words that announce a list of sources: in the text's language, and in the site's other languages. */
export interface SourceWords {
  own: readonly string[]
  foreign: readonly string[]
}

/** Tells what would keep a source out of the list without a word: no list, a second one, two sources in one entry. */
export function reportSourceList(tree: Root, words: SourceWords, report: Report): void {
  const sections = sectionsWithLists(tree, words.own)
  const lists = sections.flatMap((section) => section.lists)
  const list = lists.at(-1)
  if (!list) {
    for (const section of sections) reportMissing(section, report)
    for (const section of similarSections(tree, words)) reportHeading(section, words.own, report)
    return
  }
  for (const other of lists.slice(0, -1))
    report(other, {
      ...warning,
      expected: 'one list of sources',
      found: 'another list, which stays in the text',
    })
  for (const item of list.children) reportEntry(item, report)
}

const warning = { severity: 'warning', cause: 'sources' } as const
const error = { severity: 'error', cause: 'sources' } as const

function reportMissing({ heading }: SectionWithLists, report: Report): void {
  const expected = 'a list below this heading'
  report(heading, { ...warning, expected, found: 'none, so that no source counts' })
}

/** Headings in another language, and such as “Quellen und weiterführende Links”. */
function similarSections(tree: Root, { own, foreign }: SourceWords): SectionWithLists[] {
  const exact = new Set(own.map((word) => word.toLowerCase()))
  const known = [...own, ...foreign].map((word) => word.toLowerCase())
  const isSimilar = (text: string) =>
    !exact.has(text) && text.split(/[^\p{L}]+/u).some((part) => known.includes(part))
  return sectionsWhere(tree, isSimilar).filter(({ lists }) => lists.length > 0)
}

function reportHeading(
  { heading }: SectionWithLists,
  own: readonly string[],
  report: Report,
): void {
  const expected = `one of ${own.join(', ')} above a list of sources, else no source counts`
  report(heading, { ...warning, expected, found: quoted(plainText(heading)) })
}

function reportEntry(item: ListItem, report: Report): void {
  const nested = item.children.find((node): node is List => node.type === 'list')
  const links = countLinks(item)
  if (plainText(item) === '')
    report(item, { ...error, expected: 'the title of a source', found: 'an empty entry' })
  else if (nested)
    report(nested, { ...error, expected: 'one source an entry', found: 'a list within an entry' })
  else if (links > 1) report(item, severalLinks(links))
}

function severalLinks(count: number) {
  const expected = 'one link an entry (an archived copy stands in the front matter)'
  return { ...warning, expected, found: `${count}, of which the first counts` }
}

function countLinks(item: ListItem): number {
  let count = 0
  visit(item, ['link', 'linkReference'], () => {
    count += 1
  })
  return count
}
