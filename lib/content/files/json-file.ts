import { isNode, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod/mini'
import { lazily } from '@/lib/cache/lazily'
import { type Problem, problemAt, showValue, startOfFile } from '@/lib/problems/problem'
import { valueAt } from '../value-at'
import { tooDeepLine } from '../yaml/depth'
import { type ContentFile, readText } from './files'

/** What a JSON file of `content/` holds, with where each of its fields stands. */
export interface JsonFile<Value> {
  file: string
  text: string
  value: Value
  locate: (path: string) => { line: number; column: number }
}

/** Reads a file that a command of the project wrote, and nobody else should have: one mistake in it is enough to tell. */
export function readJsonFile<Schema extends z.core.$ZodType>(
  content: ContentFile,
  schema: Schema,
): { json?: JsonFile<z.output<Schema>>; problems: Problem[] } {
  const text = readText(content)
  return typeof text === 'string' ? parseJson(content.path, text, schema) : { problems: [text] }
}

/** The same of a text that was read. @param file its path, for messages */
export function parseJson<Schema extends z.core.$ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { json?: JsonFile<z.output<Schema>>; problems: Problem[] } {
  const locate = locatorOf(text)
  const found = parse(text)
  if (!found) return { problems: [problemAt(file, locate(''), 'file', 'json-format')] }
  const { success, data, error } = z.safeParse(schema, found.value)
  if (success) return { json: { file, text, value: data, locate }, problems: [] }
  const [issue] = error.issues
  const path = issue?.path ?? []
  const field = path.join('.')
  const values = { found: showValue(valueAt(found.value, path)), message: issue?.message }
  return { problems: [problemAt(file, locate(field), field || 'file', 'json-field', values)] }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/**
 * Finds where the fields of a JSON text stand. JSON is YAML (https://yaml.org/spec/1.2.2/#13-terminology), whose parser
 * knows; it is asked only where something is to be told. In what is nested too deep for it, all stands at the start.
 */
export function locatorOf(text: string): JsonFile<unknown>['locate'] {
  const parsed = lazily(() => (tooDeepLine(text) === undefined ? parseLocated(text) : undefined))
  return (path) => {
    const found = parsed()
    if (!found) return startOfFile
    const { document, lineCounter } = found
    const node = path ? document.getIn(path.split('.'), true) : undefined
    const { line, col } = lineCounter.linePos((isNode(node) && node.range?.[0]) || 0)
    return { line, column: col }
  }
}

function parseLocated(text: string) {
  const lineCounter = new LineCounter()
  return { document: parseDocument(text, { lineCounter, logLevel: 'silent' }), lineCounter }
}
