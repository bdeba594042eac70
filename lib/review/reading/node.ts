/** A piece of a document as the reading text sees it: the same of a hast tree, a browser's DOM or any HTML parser. */
export type ReadingNode = string | ReadingElement

export interface ReadingElement {
  /** As HTML spells it: lower case, except in SVG. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly ReadingNode[]
}

/** All nodes and all below them, in document order. */
export function* nodesIn(nodes: readonly ReadingNode[]): Generator<ReadingNode> {
  for (const node of nodes) {
    yield node
    if (typeof node !== 'string') yield* nodesIn(node.children)
  }
}

/** Elements and all below them, in document order. */
export function* elementsIn(nodes: readonly ReadingNode[]): Generator<ReadingElement> {
  for (const node of nodesIn(nodes)) if (typeof node !== 'string') yield node
}

/** All text of an element, buttons and notes of the site included. */
export function textOf({ children }: Pick<ReadingElement, 'children'>): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
