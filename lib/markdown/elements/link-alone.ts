import type { Element, RootContent } from 'hast'
import { toString as textOf } from 'hast-util-to-string'

/**
 * The link that a paragraph holds and nothing else: where the site can show what it leads to, it stands there in its
 * place. An address that stands for itself stays a link, since it says nothing.
 */
export function linkAlone(node: RootContent): { paragraph: Element; link: Element } | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined
  const [link, ...others] = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim(),
  )
  if (link?.type !== 'element' || link.tagName !== 'a' || others.length > 0) return undefined
  return textOf(link) === link.properties.href ? undefined : { paragraph: node, link }
}
