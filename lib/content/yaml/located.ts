import { type Document, isMap, isNode, isPair, isScalar, type Node } from 'yaml'
import { type Position, startOfFile } from '@/lib/problems/problem'

/** A parsed YAML record that can tell where each of its fields stands. */
export interface Located {
  file: string
  data: Record<string, unknown>
  /** Lines that were read as they were probably meant; what they say is told of already. */
  guessed: ReadonlySet<number>
  /** Position of a field with its value, or of the nearest enclosing one that exists, in the file. */
  locate: (path: PropertyKey[]) => Position
  /** What an author typed as the value of a field; undefined where it has more lines than one. */
  typed: (path: PropertyKey[]) => string | undefined
  /** The first line of a field with another name. */
  withKey: (path: PropertyKey[], written: string) => string | undefined
  /** The line of a field with another value; undefined where the value has more lines than one. */
  withValue: (path: PropertyKey[], value: string) => string | undefined
}

/** What stands at a path of a document: its key and its value. */
interface Found {
  key?: Node
  value?: Node
}

/**
 * Makes a record that can be asked for places.
 *
 * @param text what was parsed, line by line as in the file
 */
export function locatedIn(
  file: string,
  text: string,
  document: Document,
  data: Record<string, unknown>,
  guessed: ReadonlySet<number>,
): Located {
  const starts = lineStarts(text)
  const placeOf = (offset: number) => placeIn(starts, offset)
  return {
    file,
    data,
    guessed,
    locate: (path) => {
      const { key, value } = nearest(document, path)
      if (!key && !value) return startOfFile
      const start = (key ?? value)?.range?.[0] ?? 0
      const end = value?.range?.[1] ?? key?.range?.[1] ?? start
      return spanOf(placeOf(start), placeOf(Math.max(start, end)), text, starts)
    },
    typed: (path) => {
      const value = exact(document, path)
      const [from = 0, to = 0] = value?.range ?? []
      const typed = text.slice(from, to).trimEnd()
      return value && !typed.includes('\n') ? typed : undefined
    },
    withKey: (path, written) => replaced(text, nearest(document, path).key, written),
    withValue: (path, written) => replaced(text, exact(document, path), written),
  }
}

/** The line on which something stands, with another text in its place; undefined where it has more lines than one. */
function replaced(text: string, node: Node | undefined, written: string): string | undefined {
  const [start, end] = node?.range ?? []
  if (start === undefined || end === undefined) return undefined
  const typed = text.slice(start, end).trimEnd()
  if (typed.includes('\n')) return undefined
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const [rest = ''] = text.slice(start + typed.length).split('\n', 1)
  const blank = typed === '' && !/\s$/.test(text.slice(lineStart, start)) ? ' ' : ''
  return text.slice(lineStart, start) + blank + written + rest
}

/** What is meant, at most to the end of its first line. */
function spanOf(start: Position, end: Position, text: string, starts: number[]): Position {
  if (end.line === start.line) return { ...start, endLine: end.line, endColumn: end.column }
  const next = starts[start.line] ?? text.length + 1
  const length = next - 1 - (starts[start.line - 1] ?? 0)
  return { ...start, endLine: start.line, endColumn: length + 1 }
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Line and column of an offset, by halving. */
export function placeIn(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

function step(node: unknown, name: PropertyKey): Found {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && keyOf(item.key) === String(name))
    return { key: asNode(pair?.key), value: asNode(pair?.value) }
  }
  const items = isNode(node) && 'items' in node && Array.isArray(node.items) ? node.items : []
  return { value: asNode(items[Number(name)]) }
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined
}

function nearest(document: Document, path: PropertyKey[]): Found {
  let found: Found = {}
  let node = document.contents
  for (const name of path) {
    const next = step(node, name)
    if (!next.key && !next.value) break
    found = next
    node = next.value ?? null
  }
  return found
}

function exact(document: Document, path: PropertyKey[]): Node | undefined {
  let node: Node | undefined = asNode(document.contents)
  for (const name of path) node = step(node, name).value
  return node
}
