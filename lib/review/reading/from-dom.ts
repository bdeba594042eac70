import type { ReadingNode } from './node'

/** The part of the DOM that is read, so that other parsers than a browser's will do. */
interface DomNode {
  nodeType: number
  nodeValue: string | null
  childNodes: Iterable<DomNode>
}

interface DomElement extends DomNode {
  localName: string
  attributes: Iterable<{ name: string; value: string }>
}

/** Reads an element or document of a browser, as it was served; comments are no part of it. */
export function fromDom(node: DomNode): ReadingNode[] {
  if (node.nodeType === 3) return [node.nodeValue ?? '']
  const children = Array.from(node.childNodes).flatMap(fromDom)
  if (!isElement(node)) return children
  const attributes = Object.fromEntries(
    Array.from(node.attributes, ({ name, value }) => [name, value]),
  )
  return [{ name: node.localName, attributes, children }]
}

function isElement(node: DomNode): node is DomElement {
  return node.nodeType === 1
}
