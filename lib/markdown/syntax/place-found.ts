import type { Nodes, Parent, PhrasingContent } from 'mdast'
import type { Point } from 'unist'

/**
 * Gives a place to what was found in a text after parsing, such as the address in `[https://example.org]`, and to the
 * words around it: the library leaves them without.
 */
export function placeFound(parent: Parent, source: string): void {
  let from = parent.position?.start
  for (const [index, node] of parent.children.entries()) {
    const { position } = node
    if (!from) return
    if (position) {
      from = position.end
      continue
    }
    const bound = boundOf(parent, index)
    if (bound) from = place(node, from, bound, source)
  }
}

/** Where what follows without a place has to end. */
function boundOf({ children, position }: Parent, index: number): Point | undefined {
  const next = children.slice(index).find((node) => node.position)
  return next?.position?.start ?? position?.end
}

/** @returns where it ends; what stands there otherwise than it reads, as with `&amp;`, takes all that is left */
function place(node: Nodes, from: Point, bound: Point, source: string): Point {
  const words = wordsOf(node)
  const offset = from.offset ?? 0
  const found = offset + source.slice(offset, bound.offset).indexOf(words)
  const isFound = words !== '' && found >= offset
  const start = isFound ? after(from, source, found) : from
  const end = isFound ? after(start, source, found + words.length) : bound
  setPlace(node, { start, end })
  return end
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node
    ? node.children.map((child: PhrasingContent | Nodes) => wordsOf(child)).join('')
    : ''
}

function setPlace(node: Nodes, position: { start: Point; end: Point }): void {
  node.position = position
  if ('children' in node) for (const child of node.children) setPlace(child, position)
}

function after(point: Point, source: string, offset: number): Point {
  const passed = source.slice(point.offset, offset)
  const lines = passed.split('\n')
  const last = lines.at(-1) ?? ''
  return {
    line: point.line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : point.column + last.length,
    offset,
  }
}
