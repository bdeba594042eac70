import type { TextProblem } from '../tree/problems'
import { lineOfManySigns } from './signs'

const deepestNesting = 100

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
  if (line !== undefined) return { ...tooDeep, line, code: 'text-signs' }
  const definition = definitionBeyond(lines)
  if (definition === undefined) return undefined
  return {
    ...tooDeep,
    line: definition,
    code: 'text-definitions',
    values: { most: mostDefinitions },
  }
}

/**
 * The library makes room in its list of everything for each of them (micromark-extension-definition-list 2.0.1). What only
 * begins as they do, such as `:::`, takes it as long.
 */
const mostDefinitions = 3000

function definitionBeyond(lines: readonly string[]): number | undefined {
  return lines.flatMap((line, index) => (/^[\s>]*:/.test(line) ? [index + 1] : []))[mostDefinitions]
}

/** Quotes and lists that a line opens, and those that it stands in by its indentation. */
function nestingOf(line: string): number {
  const prefix = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
  const markers = prefix.match(/[>*+-]|\d+[.)]/g)?.length ?? 0
  const indentation = prefix.length - prefix.trimStart().length
  return markers === 0 ? 0 : markers + Math.floor(indentation / 2)
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
