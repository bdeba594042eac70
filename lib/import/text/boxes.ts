import type { Blockquote, Paragraph, RootContent } from 'mdast'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { fencedCode } from './code-patterns'
import type { Draft } from './draft'
import { alert, isAlertType } from './embeds'

/** `{: .prompt-tip }`, `{: .notice--warning}`: how themes of Jekyll mark a box, behind it or before it. */
const mark = /\{:\s*(?:\.[\w-]+\s+)?\.(?:[a-z]+--?)?(\w+)\s*\}/
const markBehind = new RegExp(`\\n[ \\t>]*${mark.source}\\s*$`)
const markBefore = new RegExp(`^${mark.source}[ \\t]*(?:\\n|$)`)

/** Makes an alert of a paragraph or quotation that a theme’s class makes a box. */
export function withoutBoxes(draft: Draft): void {
  if (!/^[ \t>]*\{:\s*\./m.test(draft.text)) return
  draft.apply(gapEdits(draft.text))
  const { children } = parseMarkdown(draft.text)
  draft.apply(
    children.flatMap((node, at) => {
      if (node.type !== 'paragraph' && node.type !== 'blockquote') return []
      return boxEdit(node, children[at + 1], draft)
    }),
  )
}

const attributeLine = new RegExp(
  `${fencedCode.source}|(?<line>^(?<=\\S[ \\t]*\\n)[ \\t>]*\\{:[^{}\\n]*\\}[ \\t]*\\n(?=[ \\t]*[^\\s>]))`,
  'gm',
)

/** A line of attributes behind a block ends it; in CommonMark, only an empty line does. */
function gapEdits(text: string): Edit[] {
  return [...text.matchAll(attributeLine)].flatMap(({ 0: whole, index, groups }) => {
    const end = index + whole.length
    return groups?.line ? [{ start: end, end, text: '\n' }] : []
  })
}

function boxEdit(
  node: Paragraph | Blockquote,
  next: RootContent | undefined,
  draft: Draft,
): Edit[] {
  const { start, end } = spanOf(node)
  const source = draft.text.slice(start, end)
  const match = markBehind.exec(source) ?? markBefore.exec(source)
  const type = match?.[1]
  if (!match || !type || !isAlertType(type)) return []
  const words = source.replace(match[0], '')
  if (words !== '')
    return [{ start, end, text: alert(type, node.type === 'paragraph' ? words : unquoted(words)) }]
  if (next?.type !== 'blockquote') return []
  const quotation = spanOf(next)
  const content = unquoted(draft.text.slice(quotation.start, quotation.end))
  return [{ start, end: quotation.end, text: alert(type, content) }]
}

/** Themes that have no title of their own for it write the kind above the text. */
function unquoted(words: string): string {
  return words
    .replace(/^> ?/gm, '')
    .replace(/^#{1,6}[ \t]+(\w+)[ \t]*\n\s*/, (heading, type: string) =>
      isAlertType(type) ? '' : heading,
    )
}
