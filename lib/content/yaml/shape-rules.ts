import { partsOf, quote } from './line'
import { type Repair, type Rule, repairOf } from './repair'

/** Tabs where only blanks may stand. */
export const tabs: Rule = (lines, index) => {
  const line = lines[index] ?? ''
  const [indent = ''] = /^[ \t]*/.exec(line) ?? []
  if (!indent.includes('\t')) return []
  const text = line.slice(indent.length)
  const place: [number, number] = [indent.indexOf('\t'), indent.length]
  return [indent.replaceAll('\t', '  '), ''].map((blanks) =>
    repairOf('yaml-tab', index, place, blanks + text),
  )
}

/** Blanks that look like one and are none: no-break space, zero-width space, byte-order mark and their kin. */
export const strangeBlank = /[\u00a0\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/

export const strangeBlanks: Rule = (lines, index) => {
  const line = lines[index] ?? ''
  const place = new RegExp(`^[\\s-]*${strangeBlank.source}|^[^:"']*?:?${strangeBlank.source}`).exec(
    line,
  )
  if (!place) return []
  const at = place[0].length - 1
  const head = line.slice(0, line.indexOf(':') + 2 || line.length)
  const mended =
    head
      .replace(new RegExp(`^(?:${strangeBlank.source})+`), '')
      .replace(new RegExp(strangeBlank, 'g'), ' ') + line.slice(head.length)
  const found = `U+${line.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`
  return [repairOf('yaml-invisible', index, [at, at + 1], mended, { found })]
}

/** `title:Text` and `-item`. */
export const missingBlank: Rule = (lines, index) => {
  const line = lines[index] ?? ''
  const [whole, head = '', value = ''] =
    /^((?:\s*- )*\s*[A-Za-z_][\w-]*:)([^\s/].*)$/.exec(line) ??
    /^(\s*-)([^\s-].*)$/.exec(line) ??
    []
  if (whole === undefined) return []
  const place: [number, number] = [head.length - 1, head.length]
  const code = head.endsWith(':') ? 'yaml-colon-blank' : 'yaml-dash-blank'
  return [value, quote(value)].map((text) => repairOf(code, index, place, `${head} ${text}`))
}

/** A line that ends a document of YAML and begins another one: fields of ours are one. */
export const documents: Rule = (lines, index) => {
  const line = (lines[index] ?? '').trimEnd()
  if (!/^(?:---|\.\.\.)$/.test(line)) return []
  return [repairOf('yaml-documents', index, [0, line.length], '', { found: line })]
}

/** Fields that nobody takes for a line of running text, though their colon is missing. */
const commonFields =
  /^(title|description|date|updated|draft|slug|tags|language|authors?|layout|name|url|kind|id|aigenerated|published)$/i

/** `title = "Text"`, as TOML has it, `title; Text`, a colon of another script, and `title Text`. */
export const missingColon: Rule = (lines, index) => {
  const line = lines[index] ?? ''
  const [, indent = '', key = '', equals = '', value = ''] =
    /^(\s*)([A-Za-z_][\w-]*)(?![\w-])(?:\s*(=>|->|[=;；：﹕︓]))?\s*(\S.*)$/.exec(line) ?? []
  if (!key || value.startsWith(':') || (!equals && !commonFields.test(key))) return []
  const at = indent.length + key.length
  return [value, quote(value)].map((text) =>
    repairOf('yaml-no-colon', index, [at, at + 1], `${indent}${key}: ${text}`),
  )
}

/** A line that begins too far left or right. */
export const indentation: Rule = (lines, index) => {
  const line = lines[index] ?? ''
  const text = line.trim()
  const own = line.length - line.trimStart().length
  const isField = /^[A-Za-z_][\w-]*\s*:(\s|$)/.test(text)
  if (isField && own === 0) return []
  if (!isField && !/^- /.test(text)) return goesOn(lines, index)
  const above = lines.slice(0, index).findLast((other) => other.trim() !== '') ?? ''
  const steps = [...new Set([above, lines[index + 1] ?? ''].flatMap(columnsOf).concat(0))]
  return steps
    .filter((step) => step !== own)
    .map((step) => repairOf('yaml-indent', index, [0, Math.max(own, 1)], ' '.repeat(step) + text))
}

/** Where a neighbour begins, and where what is in its list item begins. */
function columnsOf(line: string): number[] {
  const { indent, dashes } = partsOf(line)
  return line.trim() === '' ? [] : [indent.length + dashes.length, indent.length, indent.length + 2]
}

/** A text that goes on at the beginning of a line. */
function goesOn(lines: readonly string[], index: number): Repair[] {
  const line = lines[index] ?? ''
  const above = lines[index - 1]
  if (above === undefined || !/\p{L}/u.test(line) || /^[-#]/.test(line.trim())) return []
  const indent = (/^ */.exec(above)?.[0].length ?? 0) + 2
  const mended = ' '.repeat(indent) + line.trim()
  return mended === line ? [] : [repairOf('yaml-goes-on', index, [0, line.length], mended)]
}
