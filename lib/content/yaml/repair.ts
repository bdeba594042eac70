import type { ProblemCode, Values } from '@/lib/problems/messages'

/** What is probably wrong with some lines of YAML, and the lines as they should be. */
export interface Repair {
  code: ProblemCode
  /** The line that holds the trouble, and the part of it that is meant, from 0. */
  line: number
  start: number
  end: number
  /** What replaces as many lines from `first` on. */
  first: number
  mended: string[]
  values: Values
  /** Absent for an error: what may be meant as it stands is a warning. */
  severity?: 'warning'
}

/** Proposes what may be wrong with a line; whether it was is for the parser to say. */
export type Rule = (lines: readonly string[], index: number) => Repair[]

/** A repair of one line. */
export function repairOf(
  code: ProblemCode,
  index: number,
  [start, end]: [start: number, end: number],
  mended: string,
  values: Values = {},
): Repair {
  return { code, line: index, start, end, first: index, mended: [mended], values }
}
