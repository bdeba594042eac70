import type { Edit } from '@/lib/markdown/tree/edits'
import { fencedCode } from './code-patterns'
import { type Draft, hidden } from './draft'
import { plainCaption } from './plain-caption'

/** A picture alone in its line with the attributes of kramdown behind it. */
const line = /[ \t]*!\[[^\]\n]*\]\([^()\s]+\)[ \t]*(?<attributes>\{:[^{}\n]*\})?[ \t]*/
const pictures = new RegExp(
  `${fencedCode.source}|(?<lines>^(?:${unnamed(line)}\\n)+)(?<below>[ \\t]*_(?<caption>[^_\\n]+)_[ \\t]*$)?`,
  'gm',
)

function unnamed({ source }: RegExp): string {
  return source.replace(/\(\?<\w+>/g, '(?:')
}

/**
 * Reads what Chirpy makes of lines around a picture (https://chirpy.cotes.page/posts/write-a-new-post/#images): a line in
 * italics is its caption, and of two pictures one is for dark pages, which this site shows none for.
 */
export function withoutPictureLines(draft: Draft): void {
  draft.apply(
    [...draft.text.matchAll(pictures)].flatMap(({ index, groups = {} }) => {
      const { lines = '', below = '', caption } = groups
      return lines ? lineEdits(lines, index, caption && { below, caption }, draft) : []
    }),
  )
}

function lineEdits(
  lines: string,
  start: number,
  captioned: { below: string; caption: string } | '' | undefined,
  draft: Draft,
): Edit[] {
  const all = [...lines.matchAll(new RegExp(`^${line.source}$`, 'gm'))]
  const dark = all.filter(
    ({ groups }, at) =>
      /\.dark\b/.test(groups?.attributes ?? '') &&
      /\.light\b/.test(all[at - 1]?.groups?.attributes ?? ''),
  )
  for (const { 0: source, index } of dark) draft.lose('attribute', start + index, source)
  const hiding = dark.map(({ 0: source, index }) => ({
    start: start + index,
    end: start + index + source.length,
    text: hidden(source),
  }))
  const shown = all.filter((match) => !dark.includes(match)).at(-1)
  if (!captioned || !shown) return hiding
  const end = start + shown.index + shown[0].indexOf(')', shown[0].indexOf(']('))
  const below = start + lines.length
  return [
    ...hiding,
    { start: end, end, text: ` "${plainCaption(captioned.caption).replaceAll('"', '\\"')}"` },
    { start: below - 1, end: below + captioned.below.length, text: '' },
  ]
}
