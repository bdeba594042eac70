import type { Edit } from '@/lib/markdown/tree/edits'

interface Open {
  /** Lines of its own text, nested components aside, by where they begin. */
  lines: { start: number; indent: number }[]
}

/**
 * Sets the text within components of MDX at the margin. There, a component's text is set in as its author likes; in Markdown,
 * four blanks would make it code.
 * @param tokens of the text in their order; those of components have the groups `component`, `closing` and `alone`
 */
export function dedentEdits(text: string, tokens: RegExpExecArray[]): Edit[] {
  const edits: Edit[] = []
  const open: Open[] = []
  let from = 0
  for (const { 0: whole, index, groups = {} } of tokens) {
    if (!groups.component || groups.alone) continue
    open.at(-1)?.lines.push(...linesBetween(text, from, index))
    const [blank = ''] = /(?<=\n)[ \t]+$/.exec(text.slice(from, index)) ?? []
    edits.push({ start: index - blank.length, end: index, text: '' })
    if (groups.closing) edits.push(...marginEdits(open.pop()))
    else open.push({ lines: [] })
    from = index + whole.length
  }
  return edits
}

/** Lines with words that begin within a span. */
function linesBetween(text: string, from: number, to: number): Open['lines'] {
  return [...text.slice(from, to).matchAll(/\n([ \t]*)(?=\S)/g)].map(
    ({ index, 1: indent = '' }) => ({
      start: from + index + 1,
      indent: indent.length,
    }),
  )
}

function marginEdits(component: Open | undefined): Edit[] {
  const lines = component?.lines ?? []
  const margin = lines.reduce(
    (least, { indent }) => Math.min(least, indent),
    Number.MAX_SAFE_INTEGER,
  )
  return lines.map(({ start }) => ({ start, end: start + margin, text: '' }))
}
