import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast'
import { visit } from '@/lib/trees/visit'

export const alertTypes = ['note', 'tip', 'important', 'warning', 'caution'] as const

export type AlertType = (typeof alertTypes)[number]

/**
 * Reads GitHub's alerts, `> [!NOTE]` on a line of its own, as `<aside>` with a title in the page's language
 * (https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts).
 * A marker that is escaped, shares its line or has nothing behind it leaves a quotation.
 */
export function readAlerts(tree: Root, source: string, titles: Record<AlertType, string>): void {
  visit(tree, 'blockquote', (quote) => {
    const type = alertTypeOf(quote, source)
    const content = withoutFirstLine(quote)
    if (!type || content.length === 0) return
    quote.children = [titleOf(titles[type]), ...content]
    quote.data = {
      hName: 'aside',
      hProperties: { className: ['alert', `alert-${type}`], role: 'note' },
    }
  })
}

function alertTypeOf(quote: Blockquote, source: string): AlertType | undefined {
  const [text, next] = firstParagraph(quote)?.children ?? []
  if (text?.type !== 'text') return
  const [line, name = ''] = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i.exec(text.value) ?? []
  const isOwnLine = line?.endsWith('\n') || !next || next.type === 'break'
  const isLiteral = source.startsWith(`[!${name}]`, text.position?.start.offset)
  return isOwnLine && isLiteral ? alertTypes.find((type) => type === name.toLowerCase()) : undefined
}

function firstParagraph({ children: [first] }: Blockquote): Paragraph | undefined {
  return first?.type === 'paragraph' ? first : undefined
}

function withoutFirstLine(quote: Blockquote): Blockquote['children'] {
  const paragraph = firstParagraph(quote)
  if (!paragraph) return quote.children
  const children = paragraph.children.flatMap((child, index): PhrasingContent[] => {
    if (index === 1 && child.type === 'break') return []
    if (index > 0 || child.type !== 'text') return [child]
    const value = child.value.replace(/^.*(?:\n|$)/, '')
    return value ? [{ ...child, value }] : []
  })
  const rest = quote.children.slice(1)
  return children.length > 0 ? [{ ...paragraph, children }, ...rest] : rest
}

function titleOf(title: string): Paragraph {
  return {
    type: 'paragraph',
    data: { hProperties: { className: ['alert-title'] } },
    children: [{ type: 'text', value: title }],
  }
}
