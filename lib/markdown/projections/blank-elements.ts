import type { Element, ElementContent, Root } from 'hast'
import { visit } from '../tree/visit'

/**
 * Takes out inline elements that hold nothing but blanks, and leaves the blanks. What collapses blanks looks behind each
 * for the next word, so thousands of them in a row would cost the square of their number.
 */
export function dropBlankElements(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.children.some(isBlankElement)) element.children = element.children.flatMap(kept)
  })
}

const inline = new Set('a b code del em i ins mark s small span strong sub sup u'.split(' '))

function isBlankElement(node: ElementContent): node is Element {
  if (node.type !== 'element' || !inline.has(node.tagName) || node.properties.id) return false
  return node.children.every((child) => child.type === 'text' && child.value.trim() === '')
}

function kept(node: ElementContent): ElementContent[] {
  return isBlankElement(node) ? [{ type: 'text', value: ' ' }] : [node]
}
