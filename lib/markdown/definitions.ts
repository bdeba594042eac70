import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { quoted, type Report } from './problems'

/** Tells definitions of links and footnotes that nothing in the text uses, and those of a name that has one already. */
export function reportUnusedDefinitions(tree: Root, report: Report): void {
  const used = new Set<string>()
  visit(tree, ['linkReference', 'imageReference', 'footnoteReference'], (node) => {
    used.add(keyOf(node))
  })
  const seen = new Set<string>()
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const key = keyOf(node)
    const isUsed = used.has(key) && !seen.has(key)
    seen.add(key)
    if (isUsed) return
    const name = `[${key}]:`
    report(node, {
      severity: 'warning',
      cause: 'unused-definition',
      code: used.has(key) ? 'definition-doubled' : 'definition-unused',
      values: { found: quoted(name) },
    })
  })
}

function keyOf(node: { type: string; identifier?: unknown }): string {
  return `${node.type.startsWith('footnote') ? '^' : ''}${String(node.identifier)}`
}
