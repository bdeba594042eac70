import type { Element } from 'hast'
import { hasClass } from '../tree/blocks'

/** A link without what is told of the file behind it. */
export function withoutFacts(link: Element): Element {
  const isFacts = (node: Element['children'][number]) =>
    node.type === 'element' && hasClass(node, 'file-facts')
  return { ...link, children: link.children.filter((node) => !isFacts(node)) }
}
