import type { Element, ElementContent, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/trees/visit'

/**
 * Takes out inline elements that hold nothing but blanks, and leaves the blanks, those in a row as one text. What
 * collapses blanks looks behind each for the next word, so thousands of them would cost the square of their number.
 */
export function dropBlankElements(tree: Root): void {
  visit(tree, 'element', (element) => {
    element.children = withJoinedBlanks(element.children)
  })
}

const inline = new Set('a b code del em i ins mark s small span strong sub sup u'.split(' '))

function isBlankElement(node: ElementContent): node is Element {
  if (node.type !== 'element' || !inline.has(node.tagName) || node.properties.id) return false
  return node.children.every((child) => isBlankText(child) || isBlankElement(child))
}

function isBlankText(node: ElementContent): node is Text {
  return node.type === 'text' && node.value.trim() === ''
}

function withJoinedBlanks(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = []
  let blanks = ''
  const flush = () => {
    if (blanks !== '') joined.push({ type: 'text', value: blanks })
    blanks = ''
  }
  for (const node of nodes) {
    if (isBlankText(node) || isBlankElement(node)) {
      blanks += textOf(node)
      continue
    }
    flush()
    joined.push(node)
  }
  flush()
  return joined
}
