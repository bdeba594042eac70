import { LineCounter, parseDocument, type YAMLError } from 'yaml'
import { flowRules } from './flow-rules'
import type { Repair, Rule } from './repair'
import {
  documents,
  indentation,
  missingBlank,
  missingColon,
  strangeBlanks,
  tabs,
} from './shape-rules'
import { openQuote, strayQuotes, unquoted, unquotedLines } from './value-rules'

/** In the order in which they are believed. */
const rules: Rule[] = [
  documents,
  tabs,
  strangeBlanks,
  strayQuotes,
  flowRules,
  unquoted,
  missingBlank,
  missingColon,
  indentation,
  unquotedLines,
]

/** Files with more mistakes than anybody reads are told of these. */
const mostFindings = 20

/** How many UTF-16 units may be parsed to find out what a file was meant to be. */
const mostParsed = 1_000_000

/** What the rules made of some lines: what is wrong with them, and how they can be read all the same. */
export interface Diagnosis {
  repairs: Repair[]
  lines: string[]
}

/**
 * Finds what is wrong with YAML by mending it. A rule proposes what a line may have been meant to be; the parser
 * decides, since a proposal counts only if the text is then sound up to that line. What no rule can mend is told in
 * general and left out, so that one mistake hides no other.
 */
export function diagnose(text: string): Diagnosis {
  const lines = text.split('\n')
  const repairs: Repair[] = []
  let left = mostParsed
  const parse = (candidate: readonly string[]) => {
    left -= text.length
    return firstError(candidate)
  }
  for (let error = parse(lines); error && repairs.length < mostFindings; error = parse(lines)) {
    const proposal = (isBetter: typeof mends, source = proposals) =>
      firstThat(
        source(lines, error),
        (candidate) => left > 0 && isBetter(candidate, error, parse(applied(lines, candidate))),
      )
    const repair =
      proposal(mends) ??
      proposal(uncovers) ??
      proposal(mends, entriesAbove) ??
      general(lines, error)
    if (!repair) break
    repairs.push(repair)
    lines.splice(repair.first, repair.mended.length, ...repair.mended)
  }
  return { repairs, lines }
}

function firstThat<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (holds(item)) return item
  return undefined
}

interface Place {
  error: YAMLError
  /** From 0. */
  line: number
  column: number
}

function firstError(lines: readonly string[]): Place | undefined {
  const counter = new LineCounter()
  const { errors } = parseDocument(lines.join('\n'), {
    ...parserOptions,
    lineCounter: counter,
    uniqueKeys: false,
  })
  const [first] = errors.toSorted((a, b) => a.pos[0] - b.pos[0])
  if (!first) return undefined
  const { line, col } = counter.linePos(first.pos[0])
  return { error: first, line: line - 1, column: col - 1 }
}

/** `logLevel`: the parser would print a warning of its own. */
export const parserOptions = { strict: true, prettyErrors: false, logLevel: 'error' } as const

function applied(lines: readonly string[], { first, mended }: Repair): string[] {
  return lines.toSpliced(first, mended.length, ...mended)
}

/** An open quotation mark is told far below it, so that it is looked for from the top; all else is near. */
function* proposals(lines: readonly string[], { line }: Place): Generator<Repair> {
  for (let index = 0; index <= line; index += 1) yield* openQuote(lines, index)
  const near = [line, ...above(lines, line), line + 1].filter((index) => index in lines)
  for (const rule of rules) for (const index of near) yield* rule(lines, index)
}

/** The lines up to the one that begins the entry, nearest first, and some more. */
function above(lines: readonly string[], line: number): number[] {
  const indices = Array.from({ length: Math.min(line, 8) }, (_, step) => line - 1 - step)
  const start = indices.findIndex((index) => /^\S/.test(lines[index] ?? ''))
  return start === -1 ? indices : indices.slice(0, start + 1)
}

function mends({ first, mended }: Repair, error: Place, next: Place | undefined): boolean {
  return !next || next.line > Math.max(first + mended.length - 1, error.line)
}

/** Whether only something else is wrong now: what an open quotation mark hid, or what stands behind a wrong blank. */
function uncovers({ code, first }: Repair, error: Place, next: Place | undefined): boolean {
  if (!next || next.error.message === error.error.message) return false
  if (code === 'yaml-open-quote') return next.line > first
  const isBlank = code === 'yaml-tab' || code === 'yaml-invisible'
  return isBlank && next.line === error.line && next.error.code !== error.error.code
}

/** Entries that may be left out, the one with the error first: what is open in one shows only where the text ends. */
function* entriesAbove(lines: readonly string[], { line }: Place): Generator<Repair> {
  let end = Math.min(line, lines.length - 1) + 1
  for (let first = end - 1; first >= 0; first -= 1) {
    if (!/^[^\s#-]/.test(lines[first] ?? '')) continue
    const text = lines[first] ?? ''
    const mended = Array.from({ length: end - first }, () => '')
    const place = { line: first, start: 0, end: text.length, first }
    yield { code: 'yaml-line', ...place, mended, values: { found: text.trim().slice(0, 80) } }
    end = first
  }
}

/** A line that nobody can read; what follows may be sound. Undefined where it is empty, so that nothing would change. */
function general(lines: readonly string[], { error, line, column }: Place): Repair | undefined {
  const at = Math.min(line, lines.length - 1)
  const text = lines[at] ?? ''
  if (text.trim() === '') return undefined
  const code = error.code === 'BAD_INDENT' ? 'yaml-indent' : 'yaml-line'
  const place = { line: at, start: Math.min(column, text.length), end: text.length }
  return { code, ...place, first: at, mended: [''], values: { found: text.trim().slice(0, 80) } }
}
