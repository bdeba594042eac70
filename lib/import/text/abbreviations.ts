import type { Root, Text } from 'mdast'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'
import { visit } from '@/lib/trees/visit'
import type { Draft } from './draft'
import { escapeHtml, tag } from './tag'

/** `*[HTML]: Hyper Text` (https://kramdown.gettalong.org/syntax.html#abbreviations), a line each. */
const definition = /^\*\[([^\]\n]+)\]:[ \t]*(.+)$\n?/gm

/** Says at the first place of each abbreviation what it stands for. */
export function abbreviationEdits(tree: Root, draft: Draft): Edit[] {
  if (draft.text.search(definition) < 0) return []
  const texts: Text[] = []
  visit(tree, 'text', (node) => void texts.push(node))
  const spans = texts.map(spanOf)
  const definitions = spans.flatMap(({ start, end }) =>
    [...draft.text.slice(start, end).matchAll(definition)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
      short: match[1] ?? '',
      long: match[2]?.trim() ?? '',
    })),
  )
  const isDefinition = (offset: number) =>
    definitions.some(({ start, end }) => start <= offset && offset < end)
  return definitions.flatMap(({ start, end, short, long }) => {
    const removed = { start, end, text: '' }
    const first = firstPlace(short, spans, draft.text, isDefinition)
    if (first === undefined) return [removed]
    const text = `${tag('abbr', { title: long })}${escapeHtml(short)}</abbr>`
    return [removed, { start: first, end: first + short.length, text }]
  })
}

function firstPlace(
  word: string,
  spans: Pick<Edit, 'start' | 'end'>[],
  text: string,
  isPassedOver: (offset: number) => boolean,
): number | undefined {
  for (const { start, end } of spans)
    for (let at = text.indexOf(word, start); at >= 0 && at < end; at = text.indexOf(word, at + 1))
      if (!isPassedOver(at) && isWhole(text, at, word)) return at
  return undefined
}

function isWhole(text: string, at: number, word: string): boolean {
  const around = `${text[at - 1] ?? ''}${text[at + word.length] ?? ''}`
  return !/[\p{L}\p{N}]/u.test(around)
}
