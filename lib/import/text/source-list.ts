import type { Heading, Link, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import type { Draft } from './draft'

/**
 * Makes a list of sources that the site knows from what stood for one: a bold line above a list, a line of links, a
 * heading in another language.
 */
export function sourceListEdits(tree: Root, draft: Draft): Edit[] {
  return tree.children.flatMap((node, index) => {
    const next = tree.children[index + 1]
    if (node.type === 'heading') return headingEdit(node, next, draft)
    if (node.type !== 'paragraph' || !isAnnounced(textOf(node), draft)) return []
    if (next?.type === 'list' && isHeadingLike(node, draft))
      return [{ ...spanOf(node), text: heading(draft) }]
    return lineEdit(node, draft)
  })
}

function heading({ around }: Draft): string {
  return `### ${around.sourceWords[0] ?? ''}`
}

function wordsOf({ around }: Draft): Set<string> {
  return new Set(
    [...around.sourceWords, ...around.foreignSourceWords].map((word) => word.toLowerCase()),
  )
}

function isAnnounced(text: string, draft: Draft): boolean {
  const [, first = ''] = /^\s*([^:\n]{3,40})(?::|\n|$)/.exec(text) ?? []
  return wordsOf(draft).has(first.trim().toLowerCase())
}

/** A paragraph that holds nothing but the word. */
function isHeadingLike(node: Paragraph, draft: Draft): boolean {
  return wordsOf(draft).has(textOf(node).replace(/:\s*$/, '').trim().toLowerCase())
}

/** A heading with the word of another language; one with the right word is found as it is. */
function headingEdit(node: Heading, next: RootContent | undefined, draft: Draft): Edit[] {
  const own = new Set(draft.around.sourceWords.map((word) => word.toLowerCase()))
  const word = textOf(node).replace(/:\s*$/, '').trim().toLowerCase()
  const [first] = node.children
  if (next?.type !== 'list' || own.has(word) || !wordsOf(draft).has(word) || !first) return []
  const end = spanOf(node.children.at(-1) ?? first).end
  return [{ start: spanOf(first).start, end, text: draft.around.sourceWords[0] ?? '' }]
}

/** `Quellen: [A](…), [B](…)` in one paragraph. */
function lineEdit(node: Paragraph, { text, around }: Draft): Edit[] {
  const links: Link[] = []
  visit(node, 'link', (link) => void links.push(link))
  if (links.length === 0) return []
  const items = links.map((link) => {
    const { start, end } = spanOf(link)
    return `- ${text.slice(start, end)}`
  })
  return [{ ...spanOf(node), text: `### ${around.sourceWords[0] ?? ''}\n\n${items.join('\n')}` }]
}
