import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * rehype plugin: lets a wide table scroll in a box of its own that the keyboard reaches, and turns `align`, which
 * would become an inline style, into a class.
 */
export function rehypeTables(label: string) {
  return (tree: Root) => {
    visit(tree, 'element', (node) => {
      const { align, ...properties } = node.properties
      if (typeof align === 'string')
        node.properties = { ...properties, className: [`align-${align}`] }
    })
    visit(tree, { type: 'element', tagName: 'table' }, (node, index, parent) => {
      if (!parent || index === undefined) return
      parent.children[index] = scrollBox(node, label)
      return SKIP
    })
  }
}

function scrollBox(table: Element, label: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], role: 'region', ariaLabel: label, tabIndex: 0 },
    children: [table],
  }
}
