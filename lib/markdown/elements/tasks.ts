import type { ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import { visit } from '@/lib/trees/visit'

/**
 * Makes the words of a task the name of its box, which would have none
 * (https://www.w3.org/WAI/WCAG22/Techniques/html/H44).
 */
export function labelTasks(tree: Root): void {
  visit(tree, 'element', (parent) => {
    const box = parent.children.findIndex(isBox)
    if (box < 0 || parent.tagName === 'label') return
    const after = parent.children.slice(box).findIndex(isBlock)
    const end = after < 0 ? parent.children.length : box + after
    const label = parent.children.slice(box, end)
    parent.children.splice(box, label.length, h('label', label))
  })
}

function isBox(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'input'
}

/** What a list item may hold behind the line of the task. */
function isBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    /^(ul|ol|dl|p|pre|table|blockquote|div|aside|hr|h[1-6])$/.test(node.tagName)
  )
}
