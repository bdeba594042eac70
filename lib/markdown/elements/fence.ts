/** What a fence says of its code: ```` ```ts title="x.ts" lineNumbers {2,4-6} ````, ```` ```diff ts ````. */
export interface Fence {
  /** As it was typed; of a diff, the language of its lines; empty where there is none. */
  language: string
  isDiff: boolean
  title?: string
  lineNumbers: boolean
  /** Whether a line, counted from 1, is to be highlighted. */
  isHighlighted: (line: number) => boolean
  /** All of it again, in the form above, as it stands behind the first word. */
  meta: string
}

/** Docusaurus, Nextra, VitePress, Astro and Rspress. */
const titleIn = /(?:^|\s)(?:title|filename|file|caption)=(["'])(?<title>.+?)\1/
const asksForNumbers =
  /^(?:lineNumbers|showLineNumbers|:?line-numbers|linenos)(?:=(?:true|table|inline))?$/

/**
 * Reads the first word of a fence and what stands behind it; what it does not know has no effect. Other systems write
 * `js{1,3}`, `js:file.js`, `{.js}` and `{r, echo=FALSE}`.
 */
export function parseFence(firstWord: string, rest: string): Fence {
  const { word, title: file, meta } = readWord(firstWord, rest)
  const title = titleIn.exec(meta)?.groups?.title ?? file
  const [, ranges = ''] = /\{([\d,\s-]*)\}/.exec(meta) ?? []
  const words = meta
    .replace(titleIn, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .split(/\s+/)
  const isDiff = word.toLowerCase() === 'diff'
  const language = isDiff
    ? (words.find((other) => other && !asksForNumbers.test(other)) ?? '')
    : word
  const lineNumbers = words.some((other) => asksForNumbers.test(other))
  return {
    language,
    isDiff,
    title,
    lineNumbers,
    isHighlighted: (line) => inRanges(line, ranges),
    meta: [
      isDiff && language,
      title && `title="${title}"`,
      lineNumbers && 'lineNumbers',
      ranges.trim() && `{${ranges}}`,
    ]
      .filter(Boolean)
      .join(' '),
  }
}

function readWord(first: string, rest: string): { word: string; title?: string; meta: string } {
  const [, pandoc] = /^\{\s*\.?([^\s{},.]+)/.exec(first) ?? []
  if (pandoc) return { word: pandoc, meta: rest }
  const [, word = first, title, ranges = ''] = /^([^{:]+)(?::([^{}]+))?(\{.*)?$/.exec(first) ?? []
  return { word, title, meta: `${ranges} ${rest}` }
}

function inRanges(line: number, ranges: string): boolean {
  return [...ranges.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)].some(
    ([, first, last = first]) => line >= Number(first) && line <= Number(last),
  )
}
