import type { TextProblem } from '../tree/problems'

const deepestNesting = 100

/** The most signs of emphasis that a paragraph may have: a parser needs the square of their number. */
const mostSigns = 2000

/** Finds text that no parser should be let near: what no person writes. */
export function nestingProblem(body: string): TextProblem | undefined {
  const lines = body.split('\n')
  const index = lines.findIndex((text) => nestingOf(text) > deepestNesting)
  if (index !== -1)
    return {
      severity: 'error',
      cause: 'nesting',
      line: index + 1,
      column: 1,
      code: 'text-nesting',
      values: { most: deepestNesting, found: nestingOf(lines[index] ?? '') },
    }
  const line = lineOfManySigns(lines)
  return line === undefined ? undefined : { ...tooDeep, line }
}

/** Quotes and lists that a line opens, and those that it stands in by its indentation. */
function nestingOf(line: string): number {
  const prefix = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
  const markers = prefix.match(/[>*+-]|\d+[.)]/g)?.length ?? 0
  const indentation = prefix.length - prefix.trimStart().length
  return markers === 0 ? 0 : markers + Math.floor(indentation / 2)
}

/** Where a paragraph begins, from 1, that has too many signs of emphasis; code has none. */
function lineOfManySigns(lines: readonly string[]): number | undefined {
  let start = 0
  let signs = 0
  let isCode = false
  for (const [index, line] of lines.entries()) {
    if (/^[\s>]*(?:`{3}|~{3})/.test(line)) isCode = !isCode
    if (line.trim() === '' || isCode) {
      start = index + 1
      signs = 0
    } else signs += line.match(/[*_]+/g)?.length ?? 0
    if (signs > mostSigns) return start + 1
  }
}

/** Told of a text whose elements stand within each other by the thousand, more than any tree can be walked. */
export const tooDeep: TextProblem = {
  severity: 'error',
  cause: 'nesting',
  line: 1,
  column: 1,
  code: 'text-too-deep',
  values: {},
}

/** Whether something failed because of how deep a tree is. */
export function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}
