import type { Element, Parents, Text } from 'hast'
import type { Point } from 'unist'
import { pointsIn, quoted, type Report } from '../tree/problems'
import { characterMarks } from './character-marks'
import { fieldMarks } from './field-marks'
import { foreignMarks } from './foreign-marks'
import type { Mark } from './mark'
import { markdownMarks } from './markdown-marks'

const ofText = searched([...markdownMarks, ...characterMarks, ...foreignMarks])
const ofFields = searched([...characterMarks, ...foreignMarks, ...fieldMarks])
const verbatim = new Set('code kbd math pre samp script style svg tt var'.split(' '))

/**
 * Tells marks of Markdown and of other systems that have no effect in a clean tree, so that readers would see them. What
 * its author escaped (`\{{`) is meant to be seen.
 */
export function reportVisibleMarks(tree: Parents, source: string, report: Report): void {
  reportWithin(tree, { source, pointAt: pointsIn(source) }, report)
}

function reportWithin(parent: Parents, written: Written, report: Report): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'text') reportMarks(ofText, placed(child, parent, index), written, report)
    else if (child.type === 'element' && !isVerbatim(child)) reportWithin(child, written, report)
  }
}

/** Tells marks in the words of a field, which are no Markdown, so that readers see all of them. */
export function reportFieldMarks(words: string, report: Report): void {
  const text: Text = { type: 'text', value: words }
  const written = { source: words, pointAt: pointsIn(words) }
  reportMarks(ofFields, { text, isFirst: true, isBehindElement: false }, written, report)
}

/** The text as its author wrote it, and the places of its characters. */
interface Written {
  source: string
  pointAt: (offset: number) => Point
}

/** Code, and addresses that stand in the text as they are. */
function isVerbatim({ tagName, children: [first] }: Element): boolean {
  return (
    verbatim.has(tagName) ||
    (tagName === 'a' && first?.type === 'text' && /^(?:https?:\/\/|www\.)/.test(first.value))
  )
}

/** Words of a text with what stands around them. */
interface PlacedText {
  text: Text
  isFirst: boolean
  isBehindElement: boolean
  /** The name of the element right behind them. */
  next?: string
}

function placed(text: Text, { children }: Parents, index: number): PlacedText {
  const next = children[index + 1]
  const isBehindElement = children[index - 1]?.type === 'element'
  const name = next?.type === 'element' ? next.tagName : undefined
  return { text, isFirst: index === 0, isBehindElement, next: name }
}

/** Tells which of some marks are worth a look in a text. */
type Search = (text: string) => readonly Mark[]

/** Most texts have no mark at all: one search for all patterns of the same flags takes a third of one for each. */
function searched(marks: readonly Mark[]): Search {
  const asWritten = marks.filter((mark) => mark.asWritten)
  const flags = [...new Set(marks.map(({ pattern }) => pattern.flags))]
  const searches = flags.map((shared) => {
    const patterns = marks.map(({ pattern }) => pattern).filter((each) => each.flags === shared)
    return new RegExp(patterns.map(({ source }) => source).join('|'), shared)
  })
  return (text) => (searches.some((search) => search.test(text)) ? marks : asWritten)
}

/** The first mark of each kind in a text, since another is the same mark, but every one that names something of its own. */
function reportMarks(
  search: Search,
  words: PlacedText,
  { source, pointAt }: Written,
  report: Report,
): void {
  let end = 0
  const found = search(words.text.value)
    .filter((mark) => isIn(mark, words, source))
    .flatMap((mark) => findMarks(mark, words, source))
  for (const { mark, shown, offset } of found.toSorted((a, b) => a.offset - b.offset)) {
    if (offset < end) continue
    end = offset + shown.length
    const { severity = 'error', cause, code, values, mend } = mark
    const at = words.text.position ? pointAt(offset) : words.text
    const told = { severity, cause, code, values: { ...values, found: quoted(shown) } }
    report(at, { ...told, mended: mend?.(shown) })
  }
}

interface FoundMark {
  mark: Mark
  shown: string
  offset: number
}

function isIn(mark: Mark, words: PlacedText, source: string): boolean {
  const { text } = words
  return (
    canStand(mark, words) &&
    mark.pattern.test(mark.asWritten ? writtenWords(text, source) : text.value)
  )
}

function findMarks(mark: Mark, { text }: PlacedText, source: string): FoundMark[] {
  const written = writtenWords(text, source)
  const start = text.position?.start.offset ?? 0
  const found = new Map<string, FoundMark>()
  for (const match of written.matchAll(new RegExp(mark.pattern, `${mark.pattern.flags}g`))) {
    const shown = match[0].trim()
    if (written.charAt(match.index - 1) === '\\' || found.has(shown)) continue
    found.set(shown, { mark, shown, offset: start + match.index })
    if (!mark.namesSomething) break
  }
  return [...found.values()]
}

function canStand(
  { behindElement, atStart, before }: Mark,
  { isFirst, isBehindElement, next }: PlacedText,
): boolean {
  if ((behindElement && !isBehindElement) || (atStart && !isFirst)) return false
  return !before || (next !== undefined && before.includes(next))
}

/** As long as in the source, but without the signs of a quotation at the start of its lines. */
function writtenWords({ value, position }: Text, source: string): string {
  const start = position?.start.offset
  if (start === undefined) return value
  const written = source.slice(start, position?.end.offset)
  return written.replaceAll(/\n[ \t>]+/g, (start) => '\n'.repeat(start.length))
}
