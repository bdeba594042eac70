import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { ListedSource } from '@/lib/sources/merge'
import { visit } from '@/lib/trees/visit'
import { plainText } from '../projections/plain-text'
import { type Placed, startOf } from '../tree/problems'

/** A source of the list in the text; `line` and `column` count from 1 in the body. */
export interface LocatedSource extends ListedSource {
  line: number
  column: number
}

/** What stands below a heading that announces sources. */
export interface SectionWithLists {
  /** A heading, or a line in bold or italic letters such as `**Quellen:**`. */
  heading: Heading | Paragraph
  /** The lists in order; the last one is that of the sources. */
  lists: List[]
}

/**
 * Reads the sources list: the last list under a heading whose text is one of `words` (compared without case, number and
 * colon). A line of its own with nothing but the word counts as a heading where it is bold, italic or ends with a colon.
 */
export function listedSources(tree: Root, words: readonly string[]): LocatedSource[] {
  return findSection(tree, words)?.list.children.map((item) => toSource(item, tree)) ?? []
}

/** The sources list with its heading, as they stand in the text; none where it has no such list. */
export function sourcesSection(tree: Root, words: readonly string[]): RootContent[] {
  const section = findSection(tree, words)
  return section ? [section.heading, section.list] : []
}

function findSection(tree: Root, words: readonly string[]) {
  return sectionsWithLists(tree, words)
    .flatMap(({ heading, lists }) => lists.slice(-1).map((list) => ({ heading, list })))
    .at(-1)
}

/** Every heading whose text is one of `words`, with the lists below it. */
export function sectionsWithLists(tree: Root, words: readonly string[]): SectionWithLists[] {
  const wanted = new Set(words.map((word) => word.toLowerCase()))
  return sectionsWhere(tree, (text) => wanted.has(text))
}

/** Every heading, bold lines among them, whose text in small letters fits, with the lists below it. */
export function sectionsWhere(tree: Root, fits: (text: string) => boolean): SectionWithLists[] {
  return tree.children.flatMap((node, index): SectionWithLists[] => {
    const heading = headingIn(node)
    if (!heading || !fits(headingText(heading))) return []
    const section = sectionAfter(tree.children, index, heading)
    return [{ heading, lists: section.filter((after) => after.type === 'list') }]
  })
}

function headingIn(node: RootContent): Heading | Paragraph | undefined {
  if (node.type === 'heading') return node
  if (node.type !== 'paragraph') return undefined
  const [first, ...others] = node.children
  const isMarked = isEmphasised(first) && others.every((other) => /^\s*:?\s*$/.test(textOf(other)))
  const isLine =
    first?.type === 'text' && others.length === 0 && /^[^\n.!?]{1,60}:\s*$/.test(first.value)
  return isMarked || isLine ? node : undefined
}

/** Whether words are bold or italic, as those are that stand in for a heading. */
export function isEmphasised(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' || node?.type === 'emphasis'
}

function headingText(heading: Heading | Paragraph): string {
  return textOf(heading)
    .replace(/^[\s\d.)]+|[\s:]+$/g, '')
    .toLowerCase()
}

function sectionAfter(
  nodes: RootContent[],
  index: number,
  heading: Heading | Paragraph,
): RootContent[] {
  const rest = nodes.slice(index + 1)
  const end = rest.findIndex((node) =>
    heading.type === 'paragraph'
      ? node.type !== 'list'
      : node.type === 'heading' && node.depth <= heading.depth,
  )
  return end === -1 ? rest : rest.slice(0, end)
}

function toSource(item: ListItem, tree: Root): LocatedSource {
  const words = plainText(item)
  const link = firstLink(item, tree)
  if (!link) return { ...splitPublisher(words), url: undefined, ...startOf(item) }
  const [before = '', ...rest] = words.split(link.text)
  return {
    ...describe(before.trim(), link.text, rest.join(link.text)),
    url: link.url,
    ...startOf(link),
  }
}

/** What a link says of a source, with the words around it: a publisher may stand before it, the rest is a note. */
function describe(before: string, label: string, after: string): ListedSource {
  const source = splitPublisher(label)
  const publisher = /^([^:]{1,60}):$/.exec(before)?.[1]
  const known = source.publisher === undefined && publisher !== undefined
  // A marker in an entry is told, and leaves only the colon behind it.
  const introduction = known || /^[\s,.;:–—-]*$/.test(before) ? '' : before
  const note = [introduction, after.replace(/^[\s,.;:–—-]+/, '').trim()].filter(Boolean).join(' ')
  return { ...source, ...(known && { publisher }), ...(note && { note }) }
}

/** „Publisher: Title“, the form of the existing posts. A colon inside a title needs a publisher before it. */
function splitPublisher(label: string): Pick<LocatedSource, 'title' | 'publisher'> {
  const [, publisher, title] = /^([^:]{1,60}): (.+)$/.exec(label) ?? []
  return publisher && title ? { title, publisher } : { title: label }
}

/** The link of an entry, with its place. */
interface EntryLink extends Placed {
  url: string
  text: string
}

function firstLink(item: ListItem, tree: Root): EntryLink | undefined {
  let found: EntryLink | undefined
  visit(item, (node) => {
    if (found) return false
    const { position } = node
    if (node.type === 'link') found = { url: node.url, text: plainText(node) || node.url, position }
    if (node.type === 'linkReference') {
      const url = definitionUrl(tree, node.identifier)
      if (url) found = { url, text: plainText(node), position }
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
