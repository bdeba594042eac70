import type { TextProblem } from './problems'

const deepestNesting = 100

/** Finds text that no parser should be let near: nesting that no person writes. */
export function nestingProblem(body: string): TextProblem | undefined {
  const lines = body.split('\n')
  const index = lines.findIndex((text) => containerMarkers(text) > deepestNesting)
  if (index === -1) return undefined
  return {
    severity: 'error',
    cause: 'nesting',
    line: index + 1,
    column: 1,
    code: 'text-nesting',
    values: { most: deepestNesting, found: containerMarkers(lines[index] ?? '') },
  }
}

function containerMarkers(line: string): number {
  const prefix = /^(?:[\s>]|[-*+](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? ''
  return prefix.match(/[>*+-]|\d+[.)]/g)?.length ?? 0
}
