import type { Element, Root } from 'hast'
import { copyTree } from '@/lib/trees/copy'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass } from '../tree/blocks'
import { isReference } from '../tree/references'
import { isControl, remove } from './feed-html'

/**
 * Makes of an excerpt what can stand beside others on one page: without ids, references to notes and sources and what
 * enlarges pictures; none of its pictures goes before the rest of the page, and its fragment links lead to the article at
 * `path`. The tree given is not changed.
 */
export function toCard(excerpt: Root, path: string): Root {
  const card = copyTree(excerpt)
  remove(
    card,
    (element) => isControl(element) || isReference(element) || hasClass(element, 'anchor'),
  )
  visit(card, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return
    const hadId = element.properties.id !== undefined
    simplify(element, path)
    const isBare = Object.keys(element.properties).length === 0
    if (!hadId || !isBare || !['span', 'a'].includes(element.tagName)) return
    parent.children.splice(index, 1, ...element.children)
    return [SKIP, index]
  })
  return card
}

function simplify(element: Element, path: string): void {
  const { id: _, ariaLabelledBy: __, ...properties } = element.properties
  const { href, fetchPriority, decoding, ...others } = properties
  if (typeof href === 'string' && href.startsWith('#')) properties.href = path + href
  element.properties = fetchPriority ? { ...others, loading: 'lazy', decoding } : properties
}
