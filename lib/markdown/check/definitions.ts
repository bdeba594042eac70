import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells definitions of links and footnotes that nothing in the text uses, and those of a name that has one already. What
 * a footnote refers to is used only where the footnote itself is.
 */
export function reportUnusedDefinitions(tree: Root, report: Report): void {
  const used = usedKeys(tree)
  const seen = new Set<string>()
  visit(tree, ['definition', 'footnoteDefinition'], (node) => {
    const key = keyOf(node)
    const found = quoted(`[${key}]:`)
    if (node.type === 'definition' && key.startsWith('^'))
      report(node, { ...badName, values: { found } })
    else if (!used.has(key))
      report(node, { ...unused, code: 'definition-unused', values: { found } })
    else if (seen.has(key))
      report(node, { ...unused, code: 'definition-doubled', values: { found } })
    seen.add(key)
  })
}

const unused = { severity: 'warning', cause: 'unused-definition' } as const
/** A footnote's name has no blanks; with one it is a link's, which nobody means. */
const badName = { severity: 'error', cause: 'footnote', code: 'text-footnote-name' } as const

function usedKeys(tree: Root): ReadonlySet<string> {
  const references = referencesBy(tree)
  const used = new Set<string>()
  const open = [...(references.get('') ?? [])]
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (used.has(key)) continue
    used.add(key)
    open.push(...(references.get(key) ?? []))
  }
  return used
}

/** What is referred to, by the footnote in which the reference stands; under no name what the text itself refers to. */
function referencesBy(tree: Root): ReadonlyMap<string, string[]> {
  const references = new Map([['', referencesIn(tree)]])
  visit(tree, 'footnoteDefinition', (note) => {
    references.set(keyOf(note), referencesIn(note))
  })
  return references
}

/** But for those in a footnote within. */
function referencesIn(place: Root | FootnoteDefinition): string[] {
  const keys: string[] = []
  visit(place, (node) => {
    if (node.type === 'footnoteDefinition' && node !== place) return SKIP
    if (isReference(node)) keys.push(keyOf(node))
  })
  return keys
}

function isReference({ type }: Nodes): boolean {
  return type === 'linkReference' || type === 'imageReference' || type === 'footnoteReference'
}

function keyOf(node: { type: string; identifier?: unknown }): string {
  return `${node.type.startsWith('footnote') ? '^' : ''}${String(node.identifier)}`
}
