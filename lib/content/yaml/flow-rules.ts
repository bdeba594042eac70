import { type LineParts, partsOf, quote, valueStart, withValue } from './line'
import { type Repair, type Rule, repairOf } from './repair'

const closing: Record<string, string> = { '[': ']', '{': '}' }

/** A list `[a, b]` or record `{ a: b }` that does not end, ends twice or holds what has to be quoted. */
export const flowRules: Rule = (lines, index) => {
  const parts = partsOf(lines[index] ?? '')
  const whole = { ...parts, value: (parts.value + parts.comment).trimEnd(), comment: '' }
  const close = closing[whole.value[0] ?? '']
  return close
    ? [
        ...openQuoteWithin(whole, index),
        ...doubledCommas(whole, index),
        ...surplus(whole, close, index),
        ...unsafeItems(whole, close, index),
        ...open(whole, close, index),
      ]
    : openAbove(lines, index)
}

/** A quotation mark that opens an item and is not closed before the next one. */
function openQuoteWithin(parts: LineParts, index: number): Repair[] {
  const found = [...parts.value.matchAll(/(?<=[[{,:]\s*)(["'])(?:(?!\1)[^,\]}])*(?=[,\]}])/g)]
  return found.map(({ 0: item, 1: mark = '', index: at }) => {
    const start = valueStart(parts) + at
    const end = at + item.trimEnd().length
    const mended = withValue(parts, parts.value.slice(0, end) + mark + parts.value.slice(end))
    return repairOf('yaml-open-quote', index, [start, start + 1], mended, { found: mark })
  })
}

function doubledCommas(parts: LineParts, index: number): Repair[] {
  const at = parts.value.search(/,\s*,/)
  if (at === -1) return []
  const start = valueStart(parts) + at
  const mended = withValue(parts, parts.value.replace(/,(\s*,)+/g, ','))
  return [repairOf('yaml-comma', index, [start, start + 2], mended)]
}

function surplus(parts: LineParts, close: string, index: number): Repair[] {
  const ending = new RegExp(`\\${close}\\s*\\${close}+$`).exec(parts.value)
  if (!ending) return []
  const start = valueStart(parts) + ending.index + 1
  const mended = withValue(parts, parts.value.slice(0, ending.index + 1))
  return [repairOf('yaml-bracket', index, [start, start + 1], mended, { found: close })]
}

/** Items such as `#KI` or `@home`, which YAML reads as something else. */
function unsafeItems(parts: LineParts, close: string, index: number): Repair[] {
  if (close !== ']') return []
  const inner = parts.value.slice(1).replace(/\]\s*$/, '')
  const items = inner.split(',').map((item) => item.trim())
  const unsafe = items.find((item) => /^[@`%&*!|>#]|:\s|\s#/.test(item))
  if (!unsafe) return []
  const start = valueStart(parts) + parts.value.indexOf(unsafe)
  const mended = `[${items.map((item) => (/^[\w\p{L}][\w\p{L} +.-]*$/u.test(item) || /^["']/.test(item) ? item : quote(item))).join(', ')}]`
  const values = { found: unsafe[0] ?? '' }
  return [repairOf('yaml-reserved', index, [start, start + 1], withValue(parts, mended), values)]
}

function open(parts: LineParts, close: string, index: number): Repair[] {
  const start = valueStart(parts)
  const text = parts.value.replace(/,\s*$/, '')
  const missing = openBrackets(text)
  if (missing.length === 0) return []
  const ends = missing.map((end) => (end === '}' ? ' }' : end)).join('')
  const [found = ''] = parts.value
  const values = { found, close }
  return [
    repairOf('yaml-open-bracket', index, [start, start + 1], withValue(parts, text + ends), values),
  ]
}

/** The brackets that would close those that are open at the end of a text, the innermost first. */
export function openBrackets(text: string): string[] {
  const open: string[] = []
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[\]{}]/g)) {
    const close = closing[sign]
    if (close) open.unshift(close)
    else if (sign === open[0]) open.shift()
  }
  return open
}

/** The last line of a list that began above. */
function openAbove(lines: readonly string[], index: number): Repair[] {
  const line = lines[index] ?? ''
  const from = lines.findLastIndex((above, at) => at < index && /:\s*\[[^\]]*$/.test(above))
  if (from === -1 || line.trim() === '') return []
  const start = (lines[from] ?? '').lastIndexOf('[')
  const values = { found: '[', close: ']' }
  const mended = [`${line.replace(/,\s*$/, '')}]`]
  const place = { line: from, start, end: start + 1, first: index }
  return [{ code: 'yaml-open-bracket', ...place, mended, values }]
}
