import type { Link, Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { Position } from 'unist'
import { SKIP, visit } from '@/lib/trees/visit'
import { placeFound } from './place-found'

/**
 * What cannot be the end of a bare address, or stands in none at all: typographic quotation marks, dots and brackets of
 * any language, which GitHub's rule (https://github.github.com/gfm/#extended-autolink-path-validation) does not know.
 */
const foreign = /[„“”‚‘«»‹›…、。，；：！？「」『』（）【】《》〈〉؟،؛]|’(?!\p{L})/u
const trailing = /(?:[.,:;!?*_~'"|]|&[a-z]+;)+$/i

/**
 * Gives back to the text what a bare address has swallowed behind its end, such as the “ of „https://example.org/a“, and
 * what is none: a name such as @erika@example.org, and the words of a link in HTML.
 */
export function trimBareAddresses(tree: Root, source: string): void {
  let isInLink = false
  visit(tree, (link, index, parent) => {
    if (link.type === 'html') isInLink = /^<a[\s>]/i.test(link.value)
    if (link.type !== 'link' || !parent || index === undefined) return
    if (!link.position) placeFound(parent, source)
    const text = bareText(link, source)
    if (text && (isInLink || isBehindAt(parent.children[index - 1]))) {
      parent.children.splice(index, 1, text)
      return [SKIP, index + 1]
    }
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
  const offset = link.position?.start.offset
  return offset !== undefined && /[[<]/.test(source.charAt(offset)) ? undefined : text
}

function isBehindAt(before: Nodes | undefined): boolean {
  return before?.type === 'text' && /(?:^|[\s(])@$/.test(before.value)
}

function keptLength(address: string): number {
  const end = address.search(foreign)
  const kept = address.slice(0, end === -1 ? undefined : end).replace(trailing, '')
  const surplus = countOf(kept, ')') - countOf(kept, '(')
  const [closing = ''] = /\)+$/.exec(kept) ?? []
  return kept.length - Math.min(closing.length, Math.max(surplus, 0))
}

function countOf(text: string, sign: string): number {
  return text.split(sign).length - 1
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
