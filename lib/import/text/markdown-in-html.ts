import type { Edit } from '@/lib/markdown/tree/edits'
import type { HtmlAddresses } from './html-addresses'

const token =
  /(?<kept><!--(?:(?!<!--)[\s\S])*?-->|<(?<element>pre|code|script|style|textarea)\b(?:(?!<\k<element>\b)[\s\S])*?<\/\k<element>\s*>|<[^<>]*>)|(?<!\\)(?<shown>!?)\[(?<words>(?:\\.|[^[\]\\\n])*)\]\(\s*(?:<(?<bracketed>[^<>\n]*)>|(?<bare>[^\s()<>]+))(?:\s+"(?<title>(?:\\.|[^"\\\n])*)")?\s*\)/gi

/**
 * Makes HTML of the pictures and links that a template has put in a block of HTML, within which nobody reads Markdown.
 * @param offset where the block begins in the draft
 */
export function markdownInHtml(
  html: string,
  offset: number,
  { picture, markdownLink }: HtmlAddresses,
): Edit[] {
  return [...html.matchAll(token)].flatMap(({ 0: whole, index, groups = {} }) => {
    const { kept, shown, words = '', bracketed, bare = '', title } = groups
    if (kept) return []
    const start = offset + index
    const address = bracketed ?? bare
    const text = shown
      ? picture({ src: address, alt: plain(words), title: title && plain(title) }, start)
      : markdownLink(plain(words), address, start)
    return [{ start, end: start + whole.length, text }]
  })
}

function plain(words: string): string {
  return words.replace(/\\([^\w\s])/g, '$1')
}
