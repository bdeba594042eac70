import type { Nodes } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { parseMarkdown } from '@/lib/markdown/syntax/parse'

/** The words of a caption in Markdown or HTML, since captions here are words alone; behind those of a link, its address. */
export function plainCaption(caption: string): string {
  const words = caption.replace(/<a\b[^>]*\bhref="([^"]+)"[^>]*>(.*?)<\/a>/gs, '[$2]($1)')
  const line = words.replace(/<[^<>]*>|\{:[^{}]*\}/g, '').trim()
  // At its beginning, a year with a full stop would be the number of a list.
  return wordsIn(parseMarkdown(line.replace(/^(\d*)(?=[.)#>+-])/, '$1\\')))
    .replace(/\s+/g, ' ')
    .trim()
}

function wordsIn(node: Nodes): string {
  if (node.type === 'link') return linkIn(wordsOf(node), node.url)
  return 'children' in node ? node.children.map(wordsIn).join('') : wordsOf(node)
}

function linkIn(words: string, address: string): string {
  return /^https?:/.test(address) && words !== address ? `${words} (${address})` : words
}
