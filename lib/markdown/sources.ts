import type { Heading, List, ListItem, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ListedSource } from '@/lib/sources/merge'
import { plainText } from './plain-text'

/** A source of the list in the text; `line` and `column` count from 1 in the body. */
export interface LocatedSource extends ListedSource {
  line: number
  column: number
}

/** What stands below a heading that announces sources. */
export interface SectionWithLists {
  heading: Heading
  /** The lists in order; the last one is that of the sources. */
  lists: List[]
}

/**
 * Reads the sources list: the last list under a heading of level 2 to 6 whose text is one of `words`
 * (compared without case).
 */
export function listedSources(tree: Root, words: string[]): LocatedSource[] {
  return findSection(tree, words)?.list.children.map((item) => toSource(item, tree)) ?? []
}

/** remark plugin: takes the sources list and its heading out of the text; a component shows them at the end. */
export function remarkWithoutSources(words: string[]) {
  return (tree: Root) => {
    const section = sourcesSection(tree, words)
    tree.children = tree.children.filter((node) => !section.includes(node))
  }
}

/** The sources list with its heading, as they stand in the text; none where it has no such list. */
export function sourcesSection(tree: Root, words: string[]): RootContent[] {
  const section = findSection(tree, words)
  return section ? [section.heading, section.list] : []
}

function findSection(tree: Root, words: string[]): { heading: Heading; list: List } | undefined {
  return sectionsWithLists(tree, words)
    .flatMap(({ heading, lists }) => lists.slice(-1).map((list) => ({ heading, list })))
    .at(-1)
}

/** Every heading of level 2 to 6 whose text is one of `words`, with the lists below it. */
export function sectionsWithLists(tree: Root, words: string[]): SectionWithLists[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()))
  return tree.children.flatMap((heading, index): SectionWithLists[] => {
    if (heading.type !== 'heading' || heading.depth < 2) return []
    if (!wanted.has(headingText(heading))) return []
    const section = sectionAfter(tree.children, index, heading.depth)
    return [{ heading, lists: section.filter((node) => node.type === 'list') }]
  })
}

function headingText(heading: Heading): string {
  return textOf(heading).trim().replace(/:$/, '').toLowerCase()
}

function sectionAfter(nodes: RootContent[], index: number, depth: number): RootContent[] {
  const rest = nodes.slice(index + 1)
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth)
  return end === -1 ? rest : rest.slice(0, end)
}

function toSource(item: ListItem, tree: Root): LocatedSource {
  const { line, column } = item.position?.start ?? { line: 1, column: 1 }
  const words = plainText(item)
  const link = firstLink(item, tree)
  if (!link) return { ...splitPublisher(words), url: undefined, line, column }
  const [before = '', ...rest] = words.split(link.text)
  return {
    ...describe(before.trim(), link.text, rest.join(link.text)),
    url: link.url,
    line,
    column,
  }
}

/** What a link says of a source, with the words around it: a publisher may stand before it, the rest is a note. */
function describe(before: string, label: string, after: string): ListedSource {
  const source = splitPublisher(label)
  const publisher = /^([^:]{1,60}):$/.exec(before)?.[1]
  const known = source.publisher === undefined && publisher !== undefined
  const note = [known ? '' : before, after.replace(/^[\s,.;:–—-]+/, '').trim()]
    .filter(Boolean)
    .join(' ')
  return { ...source, ...(known && { publisher }), ...(note && { note }) }
}

/** „Publisher: Title“, the form of the existing posts. A colon inside a title needs a publisher before it. */
function splitPublisher(label: string): Pick<LocatedSource, 'title' | 'publisher'> {
  const [, publisher, title] = /^([^:]{1,60}): (.+)$/.exec(label) ?? []
  return publisher && title ? { title, publisher } : { title: label }
}

function firstLink(item: ListItem, tree: Root): { url: string; text: string } | undefined {
  let found: { url: string; text: string } | undefined
  visit(item, (node) => {
    if (found) return false
    if (node.type === 'link') found = { url: node.url, text: plainText(node) || node.url }
    if (node.type === 'linkReference') {
      const url = definitionUrl(tree, node.identifier)
      if (url) found = { url, text: plainText(node) }
    }
  })
  return found
}

function definitionUrl(tree: Root, identifier: string): string | undefined {
  let url: string | undefined
  visit(tree, 'definition', (node) => {
    if (node.identifier === identifier) url ??= node.url
  })
  return url
}
