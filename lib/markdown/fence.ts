/** What a fence says of its code: ```` ```ts title="x.ts" lineNumbers {2,4-6} ````, ```` ```diff ts ````. */
export interface Fence {
  /** As it was typed; of a diff, the language of its lines; empty where there is none. */
  language: string
  isDiff: boolean
  title?: string
  lineNumbers: boolean
  /** Whether a line, counted from 1, is to be highlighted. */
  isHighlighted: (line: number) => boolean
}

/** Reads the first word of a fence and what stands behind it; what it does not know has no effect. */
export function parseFence(firstWord: string, meta: string): Fence {
  const [, title] = /(?:^|\s)title="([^"]+)"/.exec(meta) ?? []
  const [, ranges = ''] = /\{([\d,\s-]*)\}/.exec(meta) ?? []
  const words = meta.replace(/title="[^"]*"|\{[^}]*\}/g, ' ').split(/\s+/)
  const isDiff = firstWord === 'diff'
  return {
    language: isDiff ? (words.find((word) => word && word !== 'lineNumbers') ?? '') : firstWord,
    isDiff,
    title,
    lineNumbers: words.includes('lineNumbers'),
    isHighlighted: (line) => inRanges(line, ranges),
  }
}

function inRanges(line: number, ranges: string): boolean {
  return [...ranges.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].some(
    ([, first, last = first]) => line >= Number(first) && line <= Number(last),
  )
}
