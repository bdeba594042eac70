import { blankLineEdits } from './blank-lines'
import { codeSpan, fencedCode } from './code-patterns'
import type { Draft } from './draft'
import { plainCaption } from './plain-caption'
import { escapeHtml } from './tag'

/** `[caption width="300"]<img> What is seen.[/caption]`, and the older `[caption caption="What is seen."]<img>[/caption]`. */
const inHtml =
  /\[(?:wp_)?caption\b([^[\]]*)\]\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?)((?:(?!\[(?:wp_)?caption\b)[\s\S])*?)\[\/(?:wp_)?caption\]/gi

/** Makes figures of the captions of WordPress. */
export function captionedHtml(html: string): string {
  return html.replace(inHtml, (_, words: string, image: string, inside: string) => {
    const caption = inside.trim() || escapeHtml(saidIn(words))
    return `\n\n<figure>${image}<figcaption>${caption}</figcaption></figure>\n\n`
  })
}

function saidIn(words: string): string {
  return /\bcaption=(["'])(.*?)\1/i.exec(words)?.[2] ?? ''
}

const picture = /(?:\[\s*)?!\[[^[\]\n]*\]\([^()\s]*\)(?:\s*\]\([^()\s]*\))?/
const linked = /(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/
const inMarkdown = new RegExp(
  [
    fencedCode.source,
    codeSpan.source,
    `(?<caption>\\\\?\\[caption\\b(?<words>[^[\\]]*?)\\\\?\\]\\s*(?<shown>${picture.source}|${linked.source})(?<inside>(?:(?!\\[\\/?caption\\b)[^\\n])*?)\\\\?\\[/caption\\\\?\\])`,
  ].join('|'),
  'gim',
)

/** Reads the same in Markdown, where it stands in articles that came from WordPress long ago. */
export function withoutCaptions(draft: Draft): void {
  if (!draft.text.includes('[/caption')) return
  draft.apply(
    [...draft.text.matchAll(inMarkdown)].flatMap(({ 0: whole, index, groups = {} }) => {
      const { caption, words = '', shown = '', inside = '' } = groups
      if (!caption) return []
      const said = plainCaption(inside.trim() || saidIn(words))
      const text = `\n\n${shown}${said && `\n*${said}*`}\n\n`
      return [{ start: index, end: index + whole.length, text }]
    }),
  )
  draft.apply(blankLineEdits(draft.text))
}
