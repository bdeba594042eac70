import type { Parents, Root, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { isMarker, removeAt } from '../syntax/more'
import { type Block, blocksOf } from '../tree/blocks'

/** A card with fewer letters of prose than this says too little, so that it takes the next paragraphs as well. */
const fewestLetters = 40
const mostParagraphs = 3

/**
 * Makes a tree of a published text's excerpt: what stands before the marker, else the first paragraphs with words. What
 * its author put before the marker gets the first words behind it, if it has none of its own. The marker is taken out of
 * the text, and its paragraphs in the excerpt become its lead.
 *
 * The excerpt shares nodes with the text.
 */
export function takeExcerpt(tree: Root): { excerpt: Root; isMarked: boolean } {
  const marked = upToMarker(tree)
  const before = withoutEnd(marked?.children ?? [])
  removeMarker(tree)
  const rest = tree.children.slice(before.length)
  const own = lettersIn(before)
  const more = own > 0 ? [] : firstParagraphs(rest)
  for (const node of [...tree.children.slice(0, before.length), ...more]) markLead(node)
  for (const node of before) markLead(node)
  return {
    excerpt: { type: 'root', children: [...before, ...more.flatMap(onItsLine)] },
    isMarked: before.length > 0,
  }
}

/** The excerpt's words in one paragraph: prose, or where a text has none, the first words of another kind. */
export function excerptText(excerpt: Root, tree: Root): string {
  const prose = blocksOf(excerpt).filter(isProse)
  const others = prose.length > 0 ? [] : blocksOf(tree).filter(({ kind }) => kind !== 'label')
  const blocks = [...prose, ...others.slice(0, 1)]
  return blocks.map(({ text }) => text).join(' ')
}

function upToMarker<Parent extends Parents>(parent: Parent): Parent | undefined {
  for (const [index, child] of parent.children.entries()) {
    if (isMarker(child)) return { ...parent, children: parent.children.slice(0, index) }
    const part = child.type === 'element' && upToMarker(child)
    if (part) return { ...parent, children: [...parent.children.slice(0, index), part] }
  }
}

/** Without the line endings that stand before the marker. */
function withoutEnd(nodes: RootContent[]): RootContent[] {
  const last = nodes.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '')
  return nodes.slice(0, last + 1)
}

function onItsLine(node: RootContent, index: number): RootContent[] {
  return index === 0 ? [node] : [{ type: 'text', value: '\n' }, node]
}

function removeMarker(parent: Parents): void {
  const at = parent.children.findIndex(isMarker)
  if (at !== -1) removeAt(parent, at)
  for (const child of parent.children) if (child.type === 'element') removeMarker(child)
}

function firstParagraphs(nodes: RootContent[]): RootContent[] {
  const withWords = nodes.filter((node) => lettersIn([node]) > 0)
  const all = withWords.filter((node) => node.type === 'element' && node.tagName === 'p')
  if (all.length === 0) return withWords.slice(0, 1)
  const telling = all.filter((node) => !isLabel(node))
  const paragraphs = telling.length > 0 ? telling : all
  let count = 1
  while (count < mostParagraphs && lettersIn(paragraphs.slice(0, count)) < fewestLetters) count += 1
  return paragraphs.slice(0, count)
}

/** A line that is emphasised whole and no sentence stands for a heading, a day or the words below a picture: „**Fazit**“. */
function isLabel(node: RootContent): boolean {
  if (node.type !== 'element') return false
  const parts = node.children.filter((child) => blocksOf({ type: 'root', children: [child] })[0])
  return parts.every(isEmphasis) && !/[.!?…:]\P{L}*$/u.test(textOf(node).trim())
}

function isEmphasis(node: RootContent): boolean {
  return node.type === 'element' && /^(?:strong|b|em|i)$/.test(node.tagName)
}

function lettersIn(nodes: RootContent[]): number {
  const blocks = blocksOf({ type: 'root', children: nodes }).filter(isProse)
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

function isProse({ kind }: Block): boolean {
  return kind === 'prose'
}

function markLead(node: RootContent | undefined): void {
  if (node?.type === 'element' && node.tagName === 'p') node.properties.className = ['lead']
}
