import type { Root } from 'mdast'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'

type Span = Pick<Edit, 'start' | 'end'>

/** What of a text is within a link already, in Markdown or HTML: a link in a link is none. */
export function linkedSpans(tree: Root, text: string): Span[] {
  const spans: Span[] = []
  const open: number[] = []
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'linkReference') spans.push(spanOf(node))
    if (node.type !== 'html') return
    const { start, end } = spanOf(node)
    for (const { 0: tag, index } of text.slice(start, end).matchAll(/<a\b[^>]*\bhref\b|<\/a\b/gi))
      if (tag.startsWith('</'))
        spans.push({ start: open.pop() ?? start + index, end: start + index })
      else open.push(start + index)
  })
  return spans
}
