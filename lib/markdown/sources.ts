import type { Heading, Link, List, ListItem, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import type { ListedSource } from '@/lib/sources/merge'

/** A source of the list in the text; `line` and `column` count from 1 in the body. */
export interface LocatedSource extends ListedSource {
  line: number
  column: number
}

interface SourcesSection {
  heading: Heading
  list: List
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

function findSection(tree: Root, words: string[]): SourcesSection | undefined {
  const wanted = new Set(words.map((word) => word.toLowerCase()))
  const found = tree.children.flatMap((node, index): SourcesSection[] => {
    if (node.type !== 'heading' || node.depth < 2 || !wanted.has(headingText(node))) return []
    const list = sectionAfter(tree.children, index, node.depth).findLast(
      (child) => child.type === 'list',
    )
    return list ? [{ heading: node, list }] : []
  })
  return found.at(-1)
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
  const link = firstLink(item, tree)
  const label = (link ? link.text : textOf(item)).replace(/\s+/g, ' ').trim()
  const note = link
    ? textOf(item)
        .replace(link.text, '')
        .replace(/^[\s,.;:–—-]+/, '')
        .trim()
    : ''
  const { line, column } = item.position?.start ?? { line: 1, column: 1 }
  return { ...splitPublisher(label), url: link?.url, ...(note && { note }), line, column }
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
    if (node.type === 'link') found = { url: node.url, text: linkText(node) }
    if (node.type === 'linkReference') {
      const url = definitionUrl(tree, node.identifier)
      if (url) found = { url, text: textOf(node) }
    }
  })
  return found
}

function linkText(link: Link): string {
  return textOf(link) || link.url
}

function definitionUrl(tree: Root, identifier: string): string | undefined {
  let url: string | undefined
  visit(tree, 'definition', (node) => {
    if (node.identifier === identifier) url ??= node.url
  })
  return url
}
