import type { Element, Nodes, Parents } from 'hast'
import { blockText, oneLine } from './one-line'
import { isReference } from './references'

/** Words that stand together in a published text, and as what. */
export interface Block {
  kind: 'prose' | 'heading' | 'table' | 'code' | 'caption' | 'label' | 'note'
  text: string
}

const phrasing = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i input ins kbd label mark math q ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr img picture'
  ).split(' '),
)

const kinds: Record<string, Block['kind']> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  table: 'table',
  pre: 'code',
  caption: 'caption',
  figcaption: 'caption',
}

/** The words of a published tree, block by block, in the order in which they are read. No two run into each other. */
export function blocksOf(tree: Parents): Block[] {
  const blocks: Block[] = []
  collect(tree, 'prose', blocks)
  return blocks
}

function collect(parent: Parents, kind: Block['kind'], blocks: Block[]): void {
  let line = ''
  const flush = () => {
    const text = line.replace(/[ \t\n]+/g, ' ').trim()
    if (text !== '') blocks.push({ kind, text })
    line = ''
  }
  for (const child of parent.children) {
    if (isInline(child)) line += inlineText(child)
    else if (child.type === 'element') {
      flush()
      if (isCode(child)) blocks.push({ kind: 'code', text: blockText(child) })
      else if (isRead(child)) collect(child, kindOf(child, kind), blocks)
    }
  }
  flush()
}

function kindOf(element: Element, kind: Block['kind']): Block['kind'] {
  if (hasClass(element, 'alert-title') || hasClass(element, 'sr-only')) return 'label'
  if (element.properties.dataFootnotes !== undefined) return 'note'
  const own = kinds[element.tagName]
  return kind === 'table' || own === undefined ? kind : own
}

function isInline(node: Nodes): boolean {
  return (
    node.type === 'text' || (node.type === 'element' && phrasing.has(node.tagName) && !isCode(node))
  )
}

/** Code, or a formula on a line of its own. */
function isCode({ tagName, properties }: Element): boolean {
  return tagName === 'pre' || (tagName === 'math' && properties.display === 'block')
}

/** The words of a part of a line, in plain text, without the numbers of notes. */
export function inlineText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || isReference(node) || !isRead(node)) return ''
  if (node.tagName === 'br') return ' '
  const words = node.children.map(inlineText).join('')
  return oneLine(node, words) ?? words
}

/** Not what only drives the page, leads through it, repeats the text, or is told of a picture or a file. */
function isRead(element: Element): boolean {
  const { tagName, properties } = element
  return (
    tagName !== 'button' &&
    tagName !== 'svg' &&
    properties.popover === undefined &&
    properties.ariaHidden === undefined &&
    properties.dataFootnoteBackref === undefined &&
    !['anchor', 'picture-use', 'privacy', 'file-facts', 'credentials'].some((name) =>
      hasClass(element, name),
    )
  )
}

/** Whether an element is a heading of any level. */
export function isHeading({ tagName }: Element): boolean {
  return kinds[tagName] === 'heading'
}

/** Whether an element has a class, among others or alone. */
export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}
