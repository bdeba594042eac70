import type { ElementContent, Parents, Root, RootContent } from 'hast'
import { SKIP, visit } from '@/lib/trees/visit'
import type { Report } from '../tree/problems'

/**
 * Takes all comments out of a tree but the one that ends the excerpt, `<!--more-->` (spaces and letter case tolerated).
 * At the edge of a block the marker moves out of it, so that `Satz.<!--more-->` ends the excerpt behind its paragraph,
 * as in Hugo and WordPress.
 */
export function keepMarker(tree: Root, report: Report): void {
  let found = false
  visit(tree, 'comment', (node, index, parent) => {
    if (!parent || index === undefined) return
    const isMore = isMoreComment(node.value)
    if (isMore && !found) {
      found = true
      return
    }
    if (isMore)
      report(node, { ...severity, code: 'more-doubled', values: { found: '<!--more-->' } })
    removeAt(parent, index)
    return [SKIP, index]
  })
  if (found) moveOut(tree)
}

/** Whether a node of Markdown is the marker alone. */
export function isMoreMarker(node: { type: string; value?: string }): boolean {
  const [, comment] = /^\s*<!--([\s\S]*)-->\s*$/.exec(node.value ?? '') ?? []
  return node.type === 'html' && comment !== undefined && isMoreComment(comment)
}

function isMoreComment(comment: string): boolean {
  return comment.trim().toLowerCase() === 'more'
}

const severity = { severity: 'error', cause: 'more' } as const

function moveOut(parent: Parents): void {
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue
    moveOut(child)
    const at = child.children.findIndex(isMarker)
    const marker = child.children[at]
    if (!marker) continue
    const isLast = child.children.slice(at + 1).every(isBlank)
    const isFirst = child.children.slice(0, at).every(isBlank)
    if (!isLast && !isFirst) return
    child.children = isLast ? trimmed(child.children.slice(0, at)) : child.children.slice(at + 1)
    const place = parent.children.indexOf(child)
    const block = isFirst && isLast ? [] : [child]
    parent.children.splice(place, 1, ...(isLast ? [...block, marker] : [marker, ...block]))
    return
  }
}

/** Takes a node out of a tree, with the line ending behind it where another stands before it. */
export function removeAt(parent: Parents, index: number): void {
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]]
  const isDoubled = after && isBlank(after) && (!before || isBlank(before))
  parent.children.splice(index, isDoubled ? 2 : 1)
}

function trimmed(children: ElementContent[]): ElementContent[] {
  const last = children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return children
}

function isBlank(node: ElementContent | RootContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** Whether a node marks where the excerpt ends. */
export function isMarker(node: ElementContent | RootContent): boolean {
  return node.type === 'comment'
}
