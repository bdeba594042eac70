import { isDeepStrictEqual } from 'node:util'
import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml'
import { readFrontMatter } from '@/lib/content/front-matter'
import type { IsoDate } from '@/lib/model/dates'
import type { Review, ReviewablePart } from '@/lib/model/disclosure'

/** A review as a file's front matter holds it. */
export interface WrittenReview {
  status: Review['status']
  /** Id of a person in `content/authors`. */
  by: string
  at: IsoDate
  covers: ReviewablePart[]
  /** The hash of each covered part in its order, with spaces between them. */
  hash: string
}

/**
 * Writes `ai.review` into the text of an article's file, or takes it out where no review is given. Every other
 * character stays: a YAML library that prints a document sets its lists, quotes and comments anew, so it only tells
 * the places here.
 * @throws {Error} where the front matter is written so that it cannot be changed safely
 */
export function withReview(text: string, review?: WrittenReview): string {
  const [, head = '', matter = ''] = /^(\uFEFF?---[^\n]*\n)(.*?\n)---/s.exec(text) ?? []
  const result = head + change(matter, review) + text.slice(head.length + matter.length)
  if (!changesOnlyReview(text, result, review))
    throw new Error('this front matter cannot be changed safely; write one field a line')
  return result
}

function change(text: string, review: WrittenReview | undefined): string {
  const root = parseDocument(text).contents
  if (!isMap(root)) return text
  const ai = pairOf(root, 'ai')
  const record = isMap(ai?.value) ? ai.value : undefined
  const old = record && pairOf(record, 'review')
  if (review && record && old) return replace(text, record, old, review)
  if (review && record) return insert(text, record, record.items.at(-1), reviewEntry(review))
  if (review) return insert(text, root, pairOf(root, 'aigenerated'), aiEntry(review))
  if (!record || !old || !ai) return text
  return record.items.length > 1 ? remove(text, record, old) : remove(text, root, ai)
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

/** Text of an entry, in braces or on lines of its own below a margin. */
type Entry = (flow: boolean, margin: string) => string

const reviewEntry =
  ({ status, by, at, covers, hash }: WrittenReview): Entry =>
  (flow, margin) => {
    const fields = [
      `status: ${status}`,
      `by: ${stringify(by).trim()}`,
      `at: ${at}`,
      `covers: [${covers.join(', ')}]`,
    ]
    const hashes = hash.split(' ')
    if (flow)
      return `review: { ${fields.join(', ')},\n${margin}  hash: ${hashes.join(`\n${margin}    `)} }`
    const lines = [...fields, 'hash:', ...hashes.map((line) => `  ${line}`)]
    return ['review:', ...lines.map((line) => `  ${line}`)].join(`\n${margin}`)
  }

const aiEntry =
  (review: WrittenReview): Entry =>
  (flow, margin) =>
    flow
      ? `ai: { ${reviewEntry(review)(flow, margin)} }`
      : `ai:\n${margin}  ${reviewEntry(review)(flow, `${margin}  `)}`

function replace(text: string, map: YAMLMap, pair: Pair, review: WrittenReview): string {
  const start = startOf(pair)
  const entry = reviewEntry(review)(isFlow(map), marginAt(text, start))
  return text.slice(0, start) + withEndings(entry, text) + text.slice(endOf(text, pair))
}

function insert(text: string, map: YAMLMap, after: Pair | undefined, entry: Entry): string {
  if (!after) return text
  const margin = marginAt(text, startOf(after))
  const end = endOf(text, after)
  if (isFlow(map))
    return text.slice(0, end) + withEndings(`, ${entry(true, margin)}`, text) + text.slice(end)
  const next = text.indexOf('\n', end) + 1
  const lines = withEndings(`${margin}${entry(false, margin)}\n`, text)
  return text.slice(0, next) + lines + text.slice(next)
}

function withEndings(lines: string, text: string): string {
  return text.includes('\r\n') ? lines.replaceAll('\n', '\r\n') : lines
}

function remove(text: string, map: YAMLMap, pair: Pair): string {
  const index = map.items.indexOf(pair)
  const [previous, next] = [map.items[index - 1], map.items[index + 1]]
  const end = endOf(text, pair)
  if (!isFlow(map)) {
    const line = text.lastIndexOf('\n', startOf(pair)) + 1
    return text.slice(0, line) + text.slice(text.indexOf('\n', end) + 1)
  }
  if (previous) return text.slice(0, endOf(text, previous)) + text.slice(end)
  return text.slice(0, startOf(pair)) + text.slice(next ? startOf(next) : end)
}

function isFlow(map: YAMLMap): boolean {
  return map.flow === true
}

/** White space at the beginning of the line. */
function marginAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /^ */.exec(line)?.[0] ?? ''
}

function startOf({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0
}

/** Where the last character stands, since a block's own range goes on through the comments below it. */
function endOf(text: string, node: unknown): number {
  if (isPair(node)) return endOf(text, isNode(node.value) ? node.value : node.key)
  if (isCollection(node) && !node.flow && node.items.length > 0)
    return endOf(text, node.items.at(-1))
  const [start, end] = (isNode(node) && node.range) || [0, 0]
  return start + text.slice(start, end).trimEnd().length
}

function changesOnlyReview(before: string, after: string, review?: WrittenReview): boolean {
  const [old, now] = [before, after].map(takeApart)
  return old !== undefined && isDeepStrictEqual(now, { ...old, review })
}

/** A file's review and all the rest, in which an `ai` that says nothing else counts as none. */
function takeApart(text: string) {
  const { matter, problems } = readFrontMatter('', text)
  if (!matter || problems.length > 0) return undefined
  const { ai, ...fields } = matter.data
  const record = new Map(Object.entries(typeof ai === 'object' && ai !== null ? ai : {}))
  const review: unknown = record.get('review')
  record.delete('review')
  return { review, record, fields, body: matter.body }
}
