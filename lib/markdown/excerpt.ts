import type { Root, RootContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { plainText } from './plain-text'

/** Whether a node is the marker between excerpt and the rest: `<!--more-->`, spaces and letter case tolerated. */
export function isMoreMarker(node: { type: string; value?: string }): boolean {
  return node.type === 'html' && /^<!--\s*more\s*-->$/i.test(node.value?.trim() ?? '')
}

/** The top-level nodes that make up the excerpt: those before the marker, else the first paragraph. */
export function excerptNodes(tree: Root): RootContent[] {
  const marker = tree.children.findIndex(isMoreMarker)
  const before = tree.children.slice(0, Math.max(marker, 0)).filter((node) => !isDefinition(node))
  if (before.length > 0) return before
  return tree.children.filter((node) => node.type === 'paragraph').slice(0, 1)
}

/** The excerpt's plain text in one paragraph, without HTML and footnote numbers. */
export function excerptText(tree: Root): string {
  return plainText({ type: 'root', children: excerptNodes(tree) })
}

/**
 * remark plugin: keeps the excerpt and the definitions that its links need. Footnotes and markers of claims go,
 * since what they lead to stands on the article's own page.
 */
export function remarkExcerpt() {
  return (tree: Root) => {
    const kept = excerptNodes(tree)
    const definitions = tree.children.filter((node) => node.type === 'definition')
    tree.children = [...kept, ...definitions.filter((node) => !kept.includes(node))]
    visit(tree, ['footnoteReference', 'claim'], (_, index, parent) => {
      if (!parent || index === undefined) return
      parent.children.splice(index, 1)
      return [SKIP, index]
    })
  }
}

/** remark plugin: marks the excerpt's paragraphs as the article's lead and takes the marker out. */
export function remarkLead() {
  return (tree: Root) => {
    for (const node of excerptNodes(tree))
      if (node.type === 'paragraph')
        node.data = { ...node.data, hProperties: { className: ['lead'] } }
    tree.children = tree.children.filter((node) => !isMoreMarker(node))
  }
}

function isDefinition(node: RootContent): boolean {
  return node.type === 'definition' || node.type === 'footnoteDefinition'
}
