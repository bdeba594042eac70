import type { Blockquote, Paragraph } from 'mdast'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import type { Draft } from './draft'
import { alert, isAlertType } from './embeds'

/** `{: .prompt-tip }`, `{: .notice--warning}`: how themes of Jekyll mark the box that stands before it. */
const mark = /\n[ \t]*\{:\s*\.(?:prompt-|notice--|alert-|box-)?(\w+)\s*\}\s*$/

/** Makes an alert of a paragraph or quotation that a theme’s class makes a box. */
export function withoutBoxes(draft: Draft): void {
  if (!/^[ \t]*\{:\s*\./m.test(draft.text)) return
  const { children } = parseMarkdown(draft.text)
  draft.apply(
    children.flatMap((node) =>
      node.type === 'paragraph' || node.type === 'blockquote' ? boxEdit(node, draft) : [],
    ),
  )
}

function boxEdit(node: Paragraph | Blockquote, { text }: Draft): Edit[] {
  const { start, end } = spanOf(node)
  const source = text.slice(start, end)
  const match = mark.exec(source)
  const type = match?.[1]
  if (!match || !type || !isAlertType(type)) return []
  const words = source.slice(0, match.index)
  const content = node.type === 'paragraph' ? words : words.replace(/^> ?/gm, '')
  return [{ start, end, text: alert(type, content) }]
}
