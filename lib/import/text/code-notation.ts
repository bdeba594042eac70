import type { Code } from 'mdast'
import { type Edit, spanOf } from '@/lib/markdown/tree/edits'

const notation =
  /(?<![ \t])[ \t]*(?:\/\/|\/\*|#|--|;|%|<!--|\{\/\*)\s*\[!code\s+(?<mark>\+\+|--|[a-z]+)(?::(?<count>\d+)|:[^\]]*)?\]\s*(?:(?:\*\/\}?|-->)[ \t]*)?$/

/** What a block of code says of its lines, by their numbers from 1. */
interface Marked {
  lines: string[]
  highlighted: number[]
  inserted: Set<number>
  deleted: Set<number>
}

/**
 * Takes out the comments by which Shiki's transformers mark lines (https://shiki.style/packages/transformers), and reads
 * `ins={3}` and `del={1-2}` of Expressive Code (https://expressive-code.com/key-features/text-markers/): lines that came
 * and went are a diff, others are highlighted.
 */
export function notationEdit(node: Code, text: string): Edit[] {
  const { start, end } = spanOf(node)
  const [first = '', ...rest] = text.slice(start, end).split('\n')
  const closing = rest.pop() ?? ''
  const marked = readLines(rest, first)
  const isDiff = marked.inserted.size + marked.deleted.size > 0 && node.position?.start.column === 1
  if (!isDiff && rest.join() === marked.lines.join()) return []
  const opening = withRanges(
    first.replace(/(?<!\s)\s+(?:ins|del)=\{[\d,\s-]+\}/g, ''),
    marked.highlighted,
  )
  const lines = isDiff ? marked.lines.map((line, at) => signed(line, at + 1, marked)) : marked.lines
  const fence = isDiff ? opening.replace(/^([`~]+)[ \t]*/, '$1diff ') : opening
  return [{ start, end, text: [fence, ...lines, closing].join('\n') }]
}

function readLines(lines: string[], first: string): Marked {
  const highlighted: number[] = []
  const [inserted, deleted] = [linesIn(first, 'ins'), linesIn(first, 'del')]
  const plain = lines.map((line, at) => {
    const { mark, count = '1' } = notation.exec(line)?.groups ?? {}
    const length = Math.min(Number(count), lines.length - at)
    const numbers = Array.from({ length }, (_, more) => at + 1 + more)
    for (const number of mark ? numbers : [])
      if (mark === '++') inserted.add(number)
      else if (mark === '--') deleted.add(number)
      else highlighted.push(number)
    return line.replace(notation, '')
  })
  return { lines: plain, highlighted, inserted, deleted }
}

function linesIn(first: string, name: string): Set<number> {
  const [, ranges = ''] = new RegExp(`\\s${name}=\\{([\\d,\\s-]+)\\}`).exec(first) ?? []
  const numbers = ranges.split(',').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return Array.from({ length: Math.min(to - from + 1, longest) }, (_, at) => from + at)
  })
  return new Set(numbers.filter((number) => number > 0))
}

/** More lines than a block has are none. */
const longest = 10_000

function signed(line: string, number: number, { inserted, deleted }: Marked): string {
  return `${inserted.has(number) ? '+' : deleted.has(number) ? '-' : ' '}${line}`
}

function withRanges(opening: string, highlighted: number[]): string {
  if (highlighted.length === 0) return opening
  const [, given] = /\s\{([\d,\s-]+)\}/.exec(opening) ?? []
  const ranges = [...(given ? [given] : []), ...highlighted].join(',')
  return `${opening.replace(/(?<!\s)\s*\{[\d,\s-]+\}/, '')} {${ranges}}`
}
