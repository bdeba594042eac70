import matter from 'gray-matter'
import leven from 'leven'
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Problem, showValue } from './problems'

export interface Position {
  line: number
  column: number
}

/** A parsed YAML record that can tell where each of its fields stands. */
export interface Located {
  file: string
  data: Record<string, unknown>
  /** Position of a field, or of the nearest enclosing one that exists, in the file. */
  locate: (path: PropertyKey[]) => Position
}

export interface FrontMatter extends Located {
  /** The text after the front matter, line endings as `\n`. */
  body: string
  /** Lines of the file that stand before the body. */
  bodyOffset: number
}

/**
 * Splits a Markdown file into front matter and body. Only YAML is read: every other engine of gray-matter is
 * off, since `---js` would run code. Returns problems instead of throwing.
 */
export function parseFrontMatter(file: string, text: string): FrontMatter | Problem[] {
  const source = text.replaceAll('\r\n', '\n')
  const declared = /^---[ \t]*(\S[^\n]*)?\n/.exec(source)
  if (!declared)
    return [problemAt(file, start, 'front matter', '--- on the first line', firstLine(source))]
  if (declared[1] && declared[1].trim() !== 'yaml')
    return [
      problemAt(
        file,
        start,
        'front matter',
        'YAML between two lines ---',
        showValue(declared[0].trim()),
      ),
    ]
  if (!/\n---[ \t]*(\n|$)/.test(source.slice(3)))
    return [problemAt(file, start, 'front matter', 'a closing line ---', 'the end of the file')]
  const parsed: (Located | Problem[])[] = []
  const yaml = {
    parse: (matter: string) => {
      parsed.push(parseYaml(file, matter))
      return {}
    },
  }
  // Options are always passed: without them gray-matter caches, and a second parse of a broken file succeeds.
  const { content } = matter(source, { language: 'yaml', engines: { ...refusedEngines, yaml } })
  return withBody(parsed[0] ?? [noFields(file)], source, content)
}

function noFields(file: string): Problem {
  return problemAt(file, start, 'front matter', 'fields such as title: …', 'none')
}

function withBody(
  located: Located | Problem[],
  source: string,
  body: string,
): FrontMatter | Problem[] {
  if (Array.isArray(located)) return located
  const head = source.slice(0, source.length - body.length)
  return { ...located, body, bodyOffset: head.split('\n').length - 1 }
}

/** Parses a YAML file whose root is a mapping. */
export function parseYaml(file: string, text: string): Located | Problem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const errors = document.errors.map((error) =>
    problemAt(file, at(error.pos[0]), 'front matter', 'valid YAML', `“${error.message}”`),
  )
  if (errors.length > 0) return errors
  if (!isMap(document.contents)) return [noFields(file)]
  return toLocated(file, document, at)
}

function toLocated(
  file: string,
  document: Document,
  at: (offset: number) => Position,
): Located | Problem[] {
  try {
    // Aliases are of no use in front matter and let a short file grow without bound.
    const data: Record<string, unknown> = document.toJS({ maxAliasCount: 0 })
    return { file, data, locate: (path) => locate(document, path, at) }
  } catch (error) {
    return [problemAt(file, start, 'front matter', 'YAML without aliases', `“${String(error)}”`)]
  }
}

function locate(
  document: Document,
  path: PropertyKey[],
  at: (offset: number) => Position,
): Position {
  let node: unknown = document.contents
  let offset = 0
  for (const step of path) {
    const next = isMap(node)
      ? node.items.find((pair) => isPair(pair) && String(pair.key) === String(step))
      : undefined
    if (next && isNode(next.key)) offset = next.key.range?.[0] ?? offset
    node = next ? next.value : itemOf(node, step)
    if (!next && isNode(node)) offset = node.range?.[0] ?? offset
    if (node === undefined) break
  }
  return at(offset)
}

function itemOf(node: unknown, step: PropertyKey): unknown {
  return isNode(node) && 'items' in node && Array.isArray(node.items)
    ? node.items[Number(step)]
    : undefined
}

/**
 * Checks a record against its schema; every unknown key and every wrong value becomes a problem. `wrong` names the
 * fields that have one.
 */
export function validate<Schema extends z.ZodObject>(
  schema: Schema,
  located: Located,
): { value?: z.infer<Schema>; wrong: Set<PropertyKey | undefined>; problems: Problem[] } {
  const unknown = unknownKeys(located, Object.keys(schema.shape))
  const result = schema.safeParse(located.data)
  if (result.success) return { value: result.data, wrong: new Set(), problems: unknown }
  const mistakes = result.error.issues.map((issue) =>
    problemAt(
      located.file,
      located.locate(issue.path),
      issue.path.join('.') || 'front matter',
      issue.message,
      showValue(valueAt(located.data, issue.path)),
    ),
  )
  const wrong = new Set(result.error.issues.map(({ path: [field] }) => field))
  return { wrong, problems: [...unknown, ...mistakes] }
}

/** A key nobody knows is harmless unless it looks like a slip: `drfat: true` must never publish a draft. */
function unknownKeys({ file, data, locate }: Located, known: string[]): Problem[] {
  return Object.keys(data)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const nearest = known.find(
        (name) => leven(name, key.toLowerCase()) <= (name.length > 4 ? 2 : 1),
      )
      const severity = nearest || key === '__proto__' ? 'error' : 'warning'
      const expected = nearest ? `“${nearest}”` : 'a field of the format'
      return { ...problemAt(file, locate([key]), key, expected, `“${key}”`), severity }
    })
}

function valueAt(data: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  )
}

const start: Position = { line: 1, column: 1 }

export function problemAt(
  file: string,
  position: Position,
  field: string,
  expected: string,
  found: string,
): Problem {
  return { severity: 'error', file, ...position, field, expected, found }
}

function firstLine(text: string): string {
  return text.trim() === '' ? 'an empty file' : showValue(text.split('\n', 1)[0])
}

const refuse = {
  parse: (): never => {
    throw new Error('front matter is YAML')
  },
}
const refusedEngines = { js: refuse, javascript: refuse, json: refuse, coffee: refuse }
