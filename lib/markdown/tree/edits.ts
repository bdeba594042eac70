/** A stretch of a text, by offsets from 0, and what stands there instead. */
export interface Edit {
  start: number
  end: number
  text: string
}

interface Placed {
  position?: { start: { offset?: number }; end: { offset?: number } }
}

/**
 * Where a parsed node stands in its text.
 * @throws {Error} for a node that no parser has placed
 */
export function spanOf({ position }: Placed): Pick<Edit, 'start' | 'end'> {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) throw new Error('a node without a place')
  return { start, end }
}

/** Takes a block out together with the empty lines behind it. */
export function removal(node: Placed, text: string): Edit {
  const { start, end } = spanOf(node)
  const [gap = ''] = /^\n*/.exec(text.slice(end)) ?? []
  return { start, end: end + gap.length, text: '' }
}

/** Makes all changes at once; one that lies within another, or overlaps it, has no effect. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < done) continue
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}
