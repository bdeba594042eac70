import type { Root } from 'mdast'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells formulas that hardly anybody means: amounts of money („$$10 und $$20“) and the classes of restaurants („von $$
 * bis $$“), whose words would be set as variables.
 */
export function reportPrices(tree: Root, source: string, report: Report): void {
  visit(tree, 'inlineMath', (node) => {
    const end = node.position?.end.offset ?? 0
    const found = source.slice(node.position?.start.offset, end)
    const [, inner = ''] = /^\$\$(?!\$)([^$]*)\$\$$/.exec(found) ?? []
    if (!isAmount(inner, source.charAt(end)) && !areWords(inner)) return
    const mended = found.replaceAll('$', '\\$')
    const values = { found: quoted(found) }
    report(node, {
      severity: 'error',
      cause: 'formula',
      code: 'text-formula-price',
      values,
      mended,
    })
  })
}

/** As Pandoc draws the line: no blank before the sign that closes, no digit behind it (https://pandoc.org/MANUAL.html#math). */
function isAmount(inner: string, next: string): boolean {
  return /^\d/.test(inner) && (/\s$/.test(inner) || /\d/.test(next))
}

/** Words of Latin letters alone: those of other scripts are variables. */
function areWords(inner: string): boolean {
  return (
    /^[\s,.;–-]*\p{Script=Latin}{2,}(?:[\s,.;–-]+\p{Script=Latin}{2,})*[\s,.;–-]*$/u.test(inner) &&
    /^[\s,.;–-]|[\s,.;–-]$/.test(inner)
  )
}
