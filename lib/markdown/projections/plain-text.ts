import type { Nodes } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'

/** Nodes whose children stand below each other and not in one line. */
const blocks = new Set([
  'root',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'footnoteDefinition',
  'defList',
  'defListDescription',
])

/** The words of a text in the order in which they are read, without HTML; no two lines run into each other. */
export function plainText(node: Nodes): string {
  return wordsOf(node).replace(/\s+/g, ' ').trim()
}

function wordsOf(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (!('children' in node)) return textOf(node, { includeHtml: false })
  return node.children.map(wordsOf).join(blocks.has(node.type) ? ' ' : '')
}
