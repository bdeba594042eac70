import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { makeAbsolute } from './absolute'

/** Makes of a text what can stand away from its page and its style, in a feed. The tree given is not changed. */
export function toFeed(tree: Root, base: string): Root {
  const feed = structuredClone(tree)
  remove(feed, (element) => isControl(element) || element.tagName === 'svg')
  makeAbsolute(feed, base)
  return feed
}

/** Takes out of a tree, with what they hold, the elements of a kind. */
export function remove(tree: Root, isUnwanted: (element: Element) => boolean): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !isUnwanted(node)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** Whether an element drives the page: a button, or what it opens. */
export function isControl({ tagName, properties }: Element): boolean {
  return tagName === 'button' || properties.popover !== undefined
}
