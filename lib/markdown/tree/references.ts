import type { Nodes } from 'hast'

/** Whether a node is a reference to notes or sources: a link in superscript, which is no word of the text. */
export function isReference(node: Nodes): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'sup' &&
    node.children.some((child) => child.type === 'element' && child.tagName === 'a')
  )
}
