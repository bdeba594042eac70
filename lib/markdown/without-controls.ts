import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/** rehype plugin: takes out what needs the site's own style: buttons, what they open, and colours behind pictures. */
export function rehypeWithoutControls() {
  return (tree: Root) => {
    visit(tree, 'element', (node, index, parent) => {
      if (!parent || index === undefined || !isControl(node)) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}

function isControl({ tagName, properties }: Element): boolean {
  return tagName === 'button' || tagName === 'svg' || properties.popover !== undefined
}
