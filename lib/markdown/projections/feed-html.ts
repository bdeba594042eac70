import type { Element, Root } from 'hast'
import { copyTree } from '@/lib/trees/copy'
import { SKIP, visit } from '@/lib/trees/visit'
import { hasClass } from '../tree/blocks'
import { makeAbsolute, type PageAddress } from './absolute'

/** Makes of a text what can stand away from its page and its style, in a feed. The tree given is not changed. */
export function toFeed(tree: Root, page: PageAddress): Root {
  const feed = copyTree(tree)
  remove(feed, (element) => isControl(element) || element.tagName === 'svg')
  visit(feed, 'element', ({ properties }) => {
    delete properties.dataFrame
  })
  makeAbsolute(feed, page)
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

/** Whether an element drives the page: a button, what it opens, or what a reader is told before a click opens a frame. */
export function isControl(element: Element): boolean {
  const { tagName, properties } = element
  return tagName === 'button' || properties.popover !== undefined || hasClass(element, 'privacy')
}
