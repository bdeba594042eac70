import { parse as parseToml, TomlError } from 'smol-toml'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { tooDeepLine } from '@/lib/content/yaml/depth'
import { diagnose } from '@/lib/content/yaml/diagnose'
import { type Loss, shorten } from './losses'
import { recordOf } from './values'

/** A foreign file, taken apart. */
export interface ForeignMatter {
  fields: Record<string, unknown>
  fieldLines: Record<string, number>
  body: string
  /** Line that the body begins on, from 1. */
  line: number
  losses: Loss[]
}

const fences = [
  { format: 'yaml', pattern: /^---[ \t]*\n([\s\S]*?\n)??(?:---|\.\.\.)[ \t]*(?:\n|$)/ },
  { format: 'toml', pattern: /^\+\+\+[ \t]*\n([\s\S]*?\n)??\+\+\+[ \t]*(?:\n|$)/ },
  { format: 'json', pattern: /^(\{[ \t]*\n[\s\S]*?\n\}[ \t]*)(?:\n|$)/ },
] as const

/**
 * Splits a file of another system: YAML between `---`, TOML between `+++`, or a JSON object. What no parser can read
 * is read line by line as far as it goes, and told.
 */
export function splitForeign(file: string, text: string): ForeignMatter {
  for (const { format, pattern } of fences) {
    const match = pattern.exec(text)
    if (!match) continue
    const [whole, head = ''] = match
    const body = text.slice(whole.length)
    const line = whole.split('\n').length - (whole.endsWith('\n') ? 0 : -1)
    return { ...readHead(file, head, format), fieldLines: fieldLines(head), body, line }
  }
  return { fields: {}, fieldLines: {}, body: text, line: 1, losses: [] }
}

type Format = (typeof fences)[number]['format']

function readHead(file: string, head: string, format: Format) {
  try {
    if (format === 'yaml') return readYaml(file, head)
    const fields = format === 'toml' ? plainDates(parseToml(head)) : JSON.parse(head)
    return { fields: recordOf(fields), losses: [] }
  } catch (error) {
    return { fields: readLines(head), losses: [lineLoss(file, head, lineOf(error))] }
  }
}

/** @returns from 1, within the fields */
function lineOf(error: unknown): number {
  return error instanceof TomlError ? error.line : 1
}

/** The line that no parser could read says more than the parser’s words. */
function lineLoss(file: string, head: string, at: number): Loss {
  const lines = head.split('\n').slice(0, at)
  const line = lines.findLastIndex((text) => text.trim() !== '') + 1
  return { kind: 'frontMatter', file, line: line + 1, detail: shorten(lines[line - 1] ?? '') }
}

function readYaml(file: string, head: string) {
  const deep = tooDeepLine(head)
  if (deep !== undefined)
    return { fields: readLines(head), losses: [lineLoss(file, head, deep + 1)] }
  const lines = new LineCounter()
  const options = { lineCounter: lines, uniqueKeys: false, strict: false, prettyErrors: false }
  const document = parseDocument(head, options)
  const [error] = document.errors
  if (error) {
    return readBrokenYaml(file, head, lines.linePos(error.pos[0]).line)
  }
  const doubled = doubledKeys(document.contents).map(({ key, offset }): Loss => {
    const line = lines.linePos(offset).line + 1
    return { kind: 'frontMatter', file, line, detail: `${key}: ${key}:` }
  })
  return { fields: recordOf(document.toJS()), losses: doubled }
}

/** As it was meant, where the check’s rules find that out, else line by line. */
function readBrokenYaml(file: string, head: string, errorLine: number) {
  const { repairs, lines } = diagnose(head)
  const mended = parseDocument(lines.join('\n'), { uniqueKeys: false, strict: false })
  const fields = mended.errors.length > 0 ? readLines(head) : recordOf(mended.toJS())
  const found = repairs.length > 0 ? repairs.map(({ line }) => line + 1) : [errorLine]
  return { fields, losses: found.map((line) => lineLoss(file, head, line)) }
}

/** Keys that stand more than once; the last one counts, as in Ruby and Go. */
function doubledKeys(node: unknown): { key: string; offset: number }[] {
  if (!isMap(node)) return []
  const seen = new Set<string>()
  return node.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const name = String(key.value)
    const isDoubled = seen.has(name)
    seen.add(name)
    return isDoubled ? [{ key: name, offset: key.range?.[0] ?? 0 }] : []
  })
}

/** TOML’s dates, in whichever of its four forms, as the text that was written. */
function plainDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainDates(item)]))
}

const simpleField = /^["']?([A-Za-z_][\w-]*)["']?\s*[:=]\s*(.*)$/

function readLines(head: string): Record<string, unknown> {
  const fields = head.split('\n').flatMap((line) => {
    const [, key, value = ''] = simpleField.exec(line) ?? []
    return key ? [[key, unquote(value.trim())] as const] : []
  })
  return Object.fromEntries(fields)
}

function unquote(value: string): string | string[] {
  const [, list] = /^\[(.*?)\]?$/.exec(value) ?? []
  if (list !== undefined)
    return list.split(',').map((item) => item.trim().replace(/^["']|["']$/g, ''))
  return value.replace(/^(["'])([\s\S]*)\1$/, '$2').replace(/^["'](?=[^"']*$)/, '')
}

function fieldLines(head: string): Record<string, number> {
  const lines = head.split('\n').flatMap((line, index) => {
    const [, key] = simpleField.exec(line) ?? []
    return key ? [[key, index + 2] as const] : []
  })
  return Object.fromEntries(lines)
}
