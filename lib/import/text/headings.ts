import type { Heading, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { type Edit, removal, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import type { Draft } from './draft'

/**
 * Leaves level 1 to the article’s title: a heading that repeats it goes, and where others are left, all headings are
 * one level deeper.
 */
export function headingEdits(tree: Root, title: string, draft: Draft): Edit[] {
  const headings: Heading[] = []
  visit(tree, 'heading', (node) => void headings.push(node))
  const first = tree.children.find(({ type }) => type !== 'html' && type !== 'definition')
  const repeated = headings.find(
    (node) => node === first && node.depth === 1 && sameWords(textOf(node), title),
  )
  const others = headings.filter((node) => node !== repeated)
  const isShifted = others.some(({ depth }) => depth === 1)
  return [
    ...listEdits(tree, draft),
    ...(repeated ? [removal(repeated, draft.text)] : []),
    ...(isShifted ? others.flatMap((node) => deeper(node, draft)) : []),
  ]
}

/** A heading that a plugin of Astro fills with the list of all (https://github.com/remarkjs/remark-toc); without it, nothing follows. */
function listEdits({ children }: Root, draft: Draft): Edit[] {
  if (draft.around.site.system !== 'astro') return []
  return children.flatMap((node, at) => {
    const isFilled =
      node.type === 'heading' && /^(?:table[ -]of[ -]contents|toc)$/i.test(textOf(node))
    return isFilled && children[at + 1]?.type === 'heading' ? [removal(node, draft.text)] : []
  })
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return words(a) === words(b)
}

function deeper(node: Heading, { text }: Draft): Edit[] {
  const { start, end } = spanOf(node)
  if (text[start] === '#') return node.depth === 6 ? [] : [{ start, end: start, text: '#' }]
  // Underlined: the line below goes, and signs of the new level come before.
  const underline = text.lastIndexOf('\n', end - 1)
  return [
    { start, end: start, text: `${'#'.repeat(node.depth + 1)} ` },
    { start: underline, end, text: '' },
  ]
}
