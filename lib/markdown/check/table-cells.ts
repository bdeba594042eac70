import type { Root } from 'mdast'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells rows with more cells than the table's head: they are left out
 * (https://github.github.com/gfm/#example-204), and what their author wrote in them would be lost.
 */
export function reportLostCells(tree: Root, report: Report): void {
  visit(tree, 'table', ({ children: [head, ...rows] }) => {
    const most = head?.children.length ?? 0
    for (const row of rows) {
      const lost = row.children.slice(most).find((cell) => cell.children.length > 0)
      if (!lost) continue
      const values = { most, found: row.children.length }
      report(lost, { severity: 'error', cause: 'table', code: 'table-cells', values })
    }
  })
}

/** Tells rules in pieces: Pandoc's simple tables are drawn with them (https://pandoc.org/MANUAL.html#extension-simple_tables). */
export function reportRuledTables(tree: Root, source: string, report: Report): void {
  visit(tree, 'thematicBreak', (rule) => {
    const written = source.slice(rule.position?.start.offset, rule.position?.end.offset)
    if (!/-{2}[ \t]+-{2}/.test(written)) return
    const values = { found: quoted(written) }
    report(rule, { severity: 'error', cause: 'table', code: 'text-table', values })
  })
}
