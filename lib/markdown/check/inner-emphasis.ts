import type { Root } from 'mdast'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report } from '../tree/problems'

/**
 * Tells emphasis that hardly anybody means, and whose signs then are gone: that which begins and ends within words, as
 * two stars of “jede*r … ein*e” and “2*3*4” do, and the names of Python's own such as `__init__`.
 */
export function reportInnerEmphasis(tree: Root, source: string, report: Report): void {
  visit(tree, ['emphasis', 'strong'], (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const found = source.slice(start, end)
    const isInner = isInWord(source.charAt(start - 1)) && isInWord(source.charAt(end))
    const isStar = isInner && found.startsWith('*')
    if (!isStar && !pythonName.test(found)) return
    const code = isStar ? 'text-inner-star' : 'text-code-name'
    const values = { found: quoted(found) }
    report(node, { severity: 'warning', cause: 'emphasis', code, values })
  })
}

function isInWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char)
}

/** https://docs.python.org/3/reference/datamodel.html#special-method-names, the usual ones, and JavaScript's one. */
const pythonName =
  /^__(?:init|main|name|file|doc|dict|all|call|str|repr|new|class|del|enter|exit|iter|next|len|eq|lt|gt|hash|getitem|setitem|getattr|setattr|slots|future|version|author|pycache|proto|typename|schema)__$/
