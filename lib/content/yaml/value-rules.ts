import { openBrackets } from './flow-rules'
import { type LineParts, partsOf, quote, valueStart, withValue } from './line'
import { type Repair, type Rule, repairOf } from './repair'

/** Letters with which no value can begin (https://yaml.org/spec/1.2.2/#rule-ns-plain-first). */
const reserved = /^(?:[@`%&*!|>{}[\],#]|[-?:](?=\s|$))/

/** Fields of which everybody knows that they are lists. */
const listFields = /^(tags|aliases|authors|sources|corrections)$/

/** A text in quotes with another one behind it, or with quotes within. */
export const strayQuotes: Rule = (lines, index) => {
  const parts = partsOf(lines[index] ?? '')
  const { value } = parts
  const mark = value[0]
  if (mark !== '"' && mark !== "'") return []
  const closed = closedQuote(value)
  const start = valueStart(parts)
  if (closed === undefined || closed === value) return escapes(parts, index)
  const inner = enclosesAll(value, mark) ? value.slice(1, -1) : value
  const place: [number, number] = [start + closed.length - 1, start + closed.length]
  return [repairOf('yaml-quotes', index, place, withValue(parts, quote(inner)))]
}

/** A quoted text from the beginning of a value; undefined where it does not end on the line. */
function closedQuote(value: string): string | undefined {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0]
}

/** Whether the outer quotes were meant as those of the value: `"He said "yes""`, but not `"A" and "B"`. */
function enclosesAll(value: string, mark: string): boolean {
  if (!value.endsWith(mark)) return false
  const [, first = -1] = [...value.matchAll(/["']/g)]
    .filter(([found]) => found === mark)
    .map(({ index }) => index)
  const count = value.split(mark).length - 1
  return (
    count % 2 === 1 || /[\s(]/.test(value[first - 1] ?? '') || /\w/.test(value[first + 1] ?? '')
  )
}

function escapes(parts: LineParts, index: number): Repair[] {
  const { value } = parts
  const wrong = /^"(?:[^\\]|\\[\\"/0abtnvfre N_LP\t]|\\x[\da-f]{2}|\\u[\da-f]{4})*?(\\.)/i.exec(
    value,
  )
  if (!wrong || closedQuote(value) !== value) return []
  const at = valueStart(parts) + wrong[0].length - 2
  const mended = withValue(parts, quote(value.slice(1, -1)))
  return [repairOf('yaml-escape', index, [at, at + 2], mended, { found: wrong[1] ?? '' })]
}

/** „'s war einmal“, “'tis”, „'90er“: an apostrophe that stands for what is left out. */
const elision = /^'(?:s|n|ne[mnrs]?|t|tis|twas|em|cause|til|\d\d(?:er|s)?)(?![\p{L}\p{N}])/iu

/** A quotation mark that opens a value and is not closed on its line. */
export const openQuote: Rule = (lines, index) => {
  const parts = partsOf(lines[index] ?? '')
  const whole = parts.value + parts.comment.trimEnd()
  const [mark = ''] = whole
  if ((mark !== '"' && mark !== "'") || closedQuote(whole) !== undefined) return []
  const start = valueStart(parts)
  const text = /[“”‘’„]$/.test(whole) && whole.length > 2 ? whole.slice(1, -1) : whole.slice(1)
  const closed = elision.test(whole) ? quote(whole) : mark + text + mark
  const mended = withValue({ ...parts, comment: '' }, closed)
  return [repairOf('yaml-open-quote', index, [start, start + 1], mended, { found: mark })]
}

/** A value that begins with a letter that YAML has a use for, or has a colon in it. */
export const unquoted: Rule = (lines, index) => {
  const parts = partsOf(lines[index] ?? '')
  const { value } = parts
  const start = valueStart(parts)
  const mended = withValue(parts, quote(value))
  const first = reserved.exec(value)?.[0]
  // A list or record that does not end is one all the same.
  if (/^[[{]/.test(value) && openBrackets(value).length > 0) return []
  if (value.startsWith('{{') || value.startsWith('{%'))
    return [
      repairOf('yaml-template', index, [start, start + 2], mended, { found: value.slice(0, 2) }),
    ]
  if (first === '-' && listFields.test(parts.key)) {
    const list = withValue(parts, `[${value.replace(/^-\s+/, '').replace(/\s+-\s+/g, ', ')}]`)
    return [repairOf('yaml-list', index, [start, start + 1], list)]
  }
  if (first) return [repairOf('yaml-reserved', index, [start, start + 1], mended, { found: first })]
  const colon = colonIn(value)
  return colon === -1 || closedQuote(value) === value
    ? []
    : [repairOf('yaml-colon', index, [start + colon, start + colon + 1], mended)]
}

function colonIn(value: string): number {
  return value.search(/:(?=\s|$)/)
}

/** As `unquoted`, where the text goes on in lines below. */
export const unquotedLines: Rule = (lines, index) => {
  const first = partsOf(lines[index] ?? '')
  if (!first.key || first.value === '') return []
  const rest = continuation(lines, index, first.indent.length)
  const last = rest.at(-1)
  if (last === undefined) return []
  const text = [first.value, ...rest]
  const at = text.findIndex((line) => colonIn(line) !== -1)
  if (at === -1) return []
  const mark = text.some((line) => line.includes('"')) ? "'" : '"'
  const escaped = text.map((line) => (mark === "'" ? line.replaceAll("'", "''") : line))
  const mended = [
    withValue({ ...first, comment: '' }, mark + escaped[0]),
    ...escaped.slice(1, -1),
    `${escaped.at(-1)}${mark}`,
  ]
  const column = colonIn(text[at] ?? '') + (at === 0 ? valueStart(first) : 0)
  const place = { line: index + at, start: column, end: column + 1 }
  return [{ code: 'yaml-colon', ...place, first: index, mended, values: {} }]
}

/** The lines below that are indented further, so that they belong to the same value. */
function continuation(lines: readonly string[], index: number, indent: number): string[] {
  const below = lines.slice(index + 1)
  const end = below.findIndex((line) => (/^ */.exec(line)?.[0].length ?? 0) <= indent)
  return end === -1 ? below : below.slice(0, end)
}
