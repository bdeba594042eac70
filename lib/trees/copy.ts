import type { Element, ElementContent, Root, RootContent } from 'hast'

/**
 * A tree that can be changed apart from the one that it is a copy of. Left out is where its nodes stand in the source:
 * `structuredClone` copies that as well, and takes ten times as long.
 */
export function copyTree(tree: Root): Root {
  return { ...tree, position: undefined, children: tree.children.map(copyNode) }
}

function copyNode<Node extends RootContent | ElementContent>(node: Node): Node | Element {
  return node.type === 'element' ? copyElement(node) : { ...node, position: undefined }
}

function copyElement(element: Element): Element {
  const properties = { ...element.properties }
  return { ...element, position: undefined, properties, children: element.children.map(copyNode) }
}
