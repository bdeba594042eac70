import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { quoted, type Report } from './problems'

/** Tells emphasis that begins and ends within words, as two stars of “jede*r … ein*e” do, which then are gone. */
export function reportInnerEmphasis(tree: Root, source: string, report: Report): void {
  visit(tree, ['emphasis', 'strong'], (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const isInner = /\p{L}/u.test(source.charAt(start - 1)) && /\p{L}/u.test(source.charAt(end))
    if (!isInner || source.charAt(start) !== '*') return
    report(node, {
      severity: 'warning',
      cause: 'emphasis',
      code: 'text-inner-star',
      values: { found: quoted(source.slice(start, end)) },
    })
  })
}
