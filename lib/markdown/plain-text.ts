import type { Nodes, Root } from 'mdast'
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

/** The words of a text in the order in which they are read, without HTML; no two blocks run into each other. */
export function plainText(tree: Root): string {
  return textsOf(tree).join(' ').replace(/\s+/g, ' ').trim()
}

function textsOf(node: Nodes): string[] {
  if ('children' in node && blocks.has(node.type)) return node.children.flatMap(textsOf)
  return [textOf(node, { includeHtml: false })]
}
