import type { Heading, List, ListItem, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { FrontMatter } from '@/lib/content/front-matter'
import { plainText } from '@/lib/markdown/plain-text'
import { type SectionWithLists, sectionsWithLists } from '@/lib/markdown/sources'
import type { Problem } from '@/lib/problems/problem'
import { problemAt } from '@/lib/problems/problem'
import { positionInFile } from './text-problems'

/** The words that announce a list of sources: in the text's language, and in the site's other languages. */
export interface SourceWords {
  own: string[]
  foreign: string[]
}

interface Mistake {
  node: Heading | List | ListItem
  severity: Problem['severity']
  expected: string
  found: string
}

/** Finds what would keep a source out of the list without a word: no list, a second one, two sources in one entry. */
export function sourceListProblems(
  tree: Root,
  matter: FrontMatter,
  { own, foreign }: SourceWords,
): Problem[] {
  const sections = sectionsWithLists(tree, own)
  const lists = sections.flatMap((section) => section.lists)
  const list = lists.at(-1)
  const mistakes = list
    ? [...lists.slice(0, -1).map(secondList), ...list.children.flatMap(entryMistakes)]
    : [...sections.map(withoutList), ...foreignHeadings(sectionsWithLists(tree, foreign), own)]
  return mistakes.map(({ node, severity, expected, found }) => ({
    ...problemAt(matter.file, positionInFile(node, matter), 'sources', expected, found),
    severity,
  }))
}

function secondList(node: List): Mistake {
  const found = 'another list, which stays in the text'
  return { node, severity: 'warning', expected: 'one list of sources', found }
}

function withoutList({ heading }: SectionWithLists): Mistake {
  const expected = 'a list below this heading'
  return { node: heading, severity: 'warning', expected, found: 'none, so that no source counts' }
}

function foreignHeadings(sections: SectionWithLists[], own: string[]): Mistake[] {
  return sections
    .filter(({ lists }) => lists.length > 0)
    .map(({ heading }) => ({
      node: heading,
      severity: 'warning',
      expected: `a heading in the text’s language (${own.join(', ')}), else no source counts`,
      found: `“${plainText(heading)}”`,
    }))
}

function entryMistakes(item: ListItem): Mistake[] {
  if (plainText(item) === '') {
    const expected = 'the title of a source'
    return [{ node: item, severity: 'error', expected, found: 'an empty entry' }]
  }
  const nested = item.children.find((node) => node.type === 'list')
  if (nested) {
    const expected = 'one source an entry'
    return [{ node: nested, severity: 'error', expected, found: 'a list within an entry' }]
  }
  const count = countLinks(item)
  if (count < 2) return []
  const expected = 'one link an entry (an archived copy stands in the front matter)'
  return [
    { node: item, severity: 'warning', expected, found: `${count}, of which the first counts` },
  ]
}

function countLinks(item: ListItem): number {
  let count = 0
  visit(item, ['link', 'linkReference'], () => {
    count += 1
  })
  return count
}
