import type { Html, Paragraph, Root } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import { textOf } from '../values'
import type { Draft } from './draft'

const marker = /^<!--\s*(?:more|truncate|read-?more|excerpt|end-?excerpt)\b[^>]*-->$/i

/**
 * Puts one `<!--more-->` where the excerpt ends: where a mark of the old system stood, else after the first paragraph
 * with words, which is what other systems show.
 */
export function excerptEdits(tree: Root, draft: Draft): Edit[] {
  const markers: Html[] = []
  visit(tree, 'html', (node) => {
    if (isMarker(node.value, draft)) markers.push(node)
  })
  const [first, ...others] = markers
  const surplus = others.map((node) => ({ ...spanOf(node), text: '' }))
  return [...(first ? normalized(first, tree, draft) : inserted(tree)), ...surplus]
}

function isMarker(html: string, { around }: Draft): boolean {
  const own =
    textOf(around.article.fields.excerpt_separator) ??
    around.site.variables['site.excerpt_separator']
  return marker.test(html.trim()) || html.trim() === own?.trim()
}

/** A mark within a paragraph ends it. */
function normalized(node: Html, tree: Root, { text }: Draft): Edit[] {
  const { start, end } = spanOf(node)
  const isBlock = tree.children.includes(node)
  if (isBlock)
    return text.slice(start, end) === '<!--more-->' ? [] : [{ start, end, text: '<!--more-->' }]
  const [before = ''] = /(?<![ \t\n])[ \t\n]*$/.exec(text.slice(0, start)) ?? []
  const [after = ''] = /^[ \t\n]*/.exec(text.slice(end)) ?? []
  return [{ start: start - before.length, end: end + after.length, text: '\n\n<!--more-->\n\n' }]
}

function inserted({ children }: Root): Edit[] {
  const words = children.find(
    (node): node is Paragraph => node.type === 'paragraph' && hasWords(node),
  )
  if (!words) return []
  const { end } = spanOf(words)
  return [{ start: end, end, text: '\n\n<!--more-->' }]
}

function hasWords(paragraph: Paragraph): boolean {
  return wordsOf(paragraph, { includeImageAlt: false, includeHtml: false }).trim() !== ''
}
