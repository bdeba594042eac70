import type { Root, Table } from 'mdast'
import { visit } from '@/lib/trees/visit'
import { startOf, type TextProblem } from '../tree/problems'

const mostColumns = 500

/** GitHub draws the line at half a million (https://github.com/github/cmark-gfm/blob/master/extensions/table.c). */
const mostMissing = 20_000

/**
 * Finds a table that a few lines would make too large for any browser: each row gets as many cells as the head has
 * (https://github.github.com/gfm/#example-204).
 */
export function tableSizeProblem(tree: Root): TextProblem | undefined {
  const found: TextProblem[] = []
  visit(tree, 'table', (table) => {
    const problem = problemOf(table)
    if (problem) found.push({ ...problem, ...startOf(table), severity: 'error', cause: 'table' })
  })
  return found[0]
}

function problemOf({ children: rows }: Table): Pick<TextProblem, 'code' | 'values'> | undefined {
  const columns = rows[0]?.children.length ?? 0
  if (columns > mostColumns)
    return { code: 'table-columns', values: { most: mostColumns, found: columns } }
  const missing = rows.reduce((sum, row) => sum + Math.max(0, columns - row.children.length), 0)
  if (missing > mostMissing)
    return { code: 'table-missing', values: { most: mostMissing, found: missing } }
}
