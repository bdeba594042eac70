import type { Link, PhrasingContent, Root, Text } from 'mdast'
import type { Position } from 'unist'
import { SKIP, visit } from 'unist-util-visit'

/**
 * What cannot be the end of a bare address, or stands in none at all: typographic quotation marks, dots and brackets of
 * any language, which GitHub's rule (https://github.github.com/gfm/#extended-autolink-path-validation) does not know.
 */
const foreign = /[„“”‚‘«»‹›…、。，；：！？「」『』（）【】《》〈〉؟،؛]|’(?!\p{L})/u
const trailing = /(?:[.,:;!?*_~'"|]|&[a-z]+;)+$/i

/** Gives back to the text what a bare address has swallowed behind its end, such as the “ of „https://example.org/a“. */
export function trimBareAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (link, index, parent) => {
    if (!parent || index === undefined) return
    const text = bareText(link, source)
    const kept = text && keptLength(text.value)
    if (!text || !kept || kept === text.value.length) return
    parent.children.splice(index, 1, ...divided(link, text, kept))
    return [SKIP, index + 2]
  })
}

/** An address that stands in the text as it is: no `[…](…)`, no `<…>`. */
function bareText(link: Link, source: string): Text | undefined {
  const [text, ...others] = link.children
  if (text?.type !== 'text' || others.length > 0) return undefined
  // What is found after parsing has no place.
  const offset = link.position?.start.offset
  return offset !== undefined && /[[<]/.test(source.charAt(offset)) ? undefined : text
}

function keptLength(address: string): number {
  const end = address.search(foreign)
  return address.slice(0, end === -1 ? undefined : end).replace(trailing, '').length
}

function divided(link: Link, text: Text, kept: number): PhrasingContent[] {
  const cut = text.value.length - kept
  const [first, second] = splitPosition(text.position, kept)
  const address: Link = {
    ...link,
    url: link.url.slice(0, link.url.length - encodedLength(link.url, text.value, cut)),
    children: [{ type: 'text', value: text.value.slice(0, kept), position: first }],
    position: first,
  }
  return [address, { type: 'text', value: text.value.slice(kept), position: second }]
}

function encodedLength(url: string, shown: string, cut: number): number {
  const end = shown.slice(shown.length - cut)
  return url.endsWith(end) ? cut : encodeURI(end).length
}

function splitPosition(
  position: Position | undefined,
  length: number,
): [Position | undefined, Position | undefined] {
  if (!position) return [undefined, undefined]
  const { start, end } = position
  const middle = {
    line: start.line,
    column: start.column + length,
    offset: start.offset === undefined ? undefined : start.offset + length,
  }
  return [
    { start, end: middle },
    { start: middle, end },
  ]
}
