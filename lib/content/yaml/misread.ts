import { type Document, isAlias, isMap, isScalar, type Node, type Scalar, visit } from 'yaml'
import { partsOf, quote, valueStart, withValue } from './line'
import { placeIn } from './located'
import { type Repair, repairOf } from './repair'
import { strangeBlank } from './shape-rules'

/** What YAML read without a word, though it cannot have been meant; and harmless blanks that are none. */
export function misreadings(
  document: Document,
  lines: readonly string[],
  starts: number[],
): Repair[] {
  const found: Repair[] = []
  const lineOf = (node: Node) => placeIn(starts, node.range?.[0] ?? 0).line - 1
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'string') return
      if (isScalar(key) && typeof key.value === 'number') return
      const index = isScalar(key) || isMap(key) ? lineOf(key) : 0
      found.push(...strangeKey(lines, index))
    },
    Alias(_, node) {
      found.push(...reservedAt(lines, lineOf(node), '*'))
    },
    Value(place, node) {
      if (isAlias(node) || place === 'key') return
      if (node.anchor) found.push(...reservedAt(lines, lineOf(node), '&'))
      if (node.tag?.startsWith('!')) found.push(...reservedAt(lines, lineOf(node), '!'))
      if (isScalar(node)) found.push(...readings(node, lines, starts))
    },
  })
  return [...found, ...blanks(lines), ...controls(lines)]
}

function strangeKey(lines: readonly string[], index: number): Repair[] {
  const parts = partsOf(lines[index] ?? '')
  const start = valueStart(parts)
  if (!parts.value.startsWith('{{'))
    return [repairOf('yaml-line', index, [0, start], '', { found: (lines[index] ?? '').trim() })]
  const mended = withValue(parts, quote(parts.value))
  return [repairOf('yaml-template', index, [start, start + 2], mended, { found: '{{' })]
}

/** Anchors, aliases and tags: of no use in front matter, and mostly a word such as `*Wichtig*`. */
function reservedAt(lines: readonly string[], index: number, mark: string): Repair[] {
  const line = lines[index] ?? ''
  const parts = partsOf(line)
  const start = Math.max(line.indexOf(mark), 0)
  const mended = parts.value.startsWith(mark) ? withValue(parts, quote(parts.value)) : line
  return [repairOf('yaml-reserved', index, [start, start + 1], mended, { found: mark })]
}

function readings(node: Scalar, lines: readonly string[], starts: number[]): Repair[] {
  const [from, to] = node.range ?? [0, 0]
  if (node.type === 'QUOTE_DOUBLE') return escapes(lines, placeIn(starts, from).line - 1)
  if (node.type !== 'PLAIN') return []
  const first = placeIn(starts, from).line - 1
  const last = placeIn(starts, Math.max(from, to)).line - 1
  const listItem = lines.slice(first + 1, last + 1).findIndex((line) => /^\s*- /.test(line))
  if (listItem !== -1) return [sunkItem(lines, first, first + 1 + listItem)]
  const isText = typeof node.value === 'string' || node.value === null
  return isText ? cutOff(lines, last) : []
}

/** ` - b` below `- a` is read as "a - b". */
function sunkItem(lines: readonly string[], above: number, index: number): Repair {
  const line = lines[index] ?? ''
  const mended = (/^\s*/.exec(lines[above] ?? '')?.[0] ?? '') + line.trim()
  return repairOf('yaml-indent', index, [0, line.length - line.trimStart().length], mended)
}

/** `"C:\neu"`: a backslash that becomes a line break or a tab. */
function escapes(lines: readonly string[], index: number): Repair[] {
  const parts = partsOf(lines[index] ?? '')
  const [found] = /(?<!\\)(?:\\\\)*(\\[abefnrtv0])/.exec(parts.value)?.slice(1) ?? []
  if (!found || !/^".*"$/.test(parts.value)) return []
  const at = valueStart(parts) + parts.value.indexOf(found)
  const mended = withValue(parts, quote(parts.value.slice(1, -1)))
  return [repairOf('yaml-escape', index, [at, at + 2], mended, { found })]
}

/** Fields whose values are running text, in which `#` is a sign like any other. */
const runningText = /^(?:title|description|caption|alt|text|quote)$/

/**
 * `C# und #KI`, `Platz # 1`: a blank before `#` begins a comment. One with words behind it is mostly meant as one, but
 * in a line of running text nobody can tell.
 */
function cutOff(lines: readonly string[], index: number): Repair[] {
  const line = lines[index] ?? ''
  const parts = partsOf(line)
  const whole = (parts.value + parts.comment).trimEnd()
  if (/^["'[{|>]/.test(whole)) return []
  const at = /(^|[ \t])#(?=\S| \d)/.exec(whole)
  const words = runningText.test(parts.key) ? /([ \t])#(?= \S)/.exec(whole) : null
  const cut = at ?? words
  if (!cut) return []
  const start = valueStart(parts) + cut.index + (cut[1]?.length ?? 0)
  const mended = withValue({ ...parts, comment: '' }, quote(whole))
  const values = { found: whole.slice(0, cut.index).trim() }
  const repair = repairOf('yaml-comment', index, [start, line.trimEnd().length], mended, values)
  return [at ? repair : { ...repair, severity: 'warning' }]
}

function blanks(lines: readonly string[]): Repair[] {
  return lines.flatMap((line, index) => {
    const [head = ''] = /^[^:"']*/.exec(line) ?? []
    const at = head.search(strangeBlank)
    if (at === -1 || line[head.length] !== ':') return []
    const found = `U+${line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
    const mended = head.replace(new RegExp(strangeBlank, 'g'), '') + line.slice(head.length)
    return [repairOf('yaml-invisible', index, [at, at + 1], mended, { found })]
  })
}

/** Control characters but tab and line feed (https://yaml.org/spec/1.2.2/#51-character-set). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/

function controls(lines: readonly string[]): Repair[] {
  return lines.flatMap((line, index) => {
    const at = line.search(control)
    if (at === -1) return []
    const found = `U+${line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
    const mended = line.replace(new RegExp(control, 'g'), '')
    return [repairOf('yaml-control', index, [at, at + 1], mended, { found })]
  })
}
