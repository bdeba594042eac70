import { escapeMarks, plainValue } from './characters'
import { linesOfWords, valueMark } from './read'

/** The parts of a reading text, in its order. */
export const readingParts = ['title', 'summary', 'text', 'sources', 'corrections'] as const
export type ReadingPart = (typeof readingParts)[number]

/** The lines of each part that an article has. */
export type ReadingText = Partial<Record<ReadingPart, string[]>>

/** An entry of a list that readers see field by field: a source, a correction. */
export type ListEntry = (readonly [field: string, value: string, language?: string])[]

/** What an article shows, before it is a reading text. */
export interface ReadableArticle {
  /** Lines, as those of the text. */
  title: readonly string[]
  summary: string
  text: readonly string[]
  sources: ListEntry[]
  corrections: ListEntry[]
}

/** The version of the form that `docs/verify.md` specifies; a review holds in the version that it was made with. */
export const readingVersion = 1

/** Makes the reading text of an article. */
export function readingTextOf(article: ReadableArticle): ReadingText {
  const { title, summary, text, sources, corrections } = article
  const parts = {
    title: [...title],
    summary: linesOfWords(summary),
    text: [...text],
    sources: sources.flatMap(entryLines),
    corrections: corrections.flatMap(entryLines),
  }
  return Object.fromEntries(Object.entries(parts).filter(([, lines]) => lines.length > 0))
}

function entryLines(entry: ListEntry): string[] {
  const fields = entry.map(
    ([field, value, language]) =>
      ` ${field}: ${escapeMarks(plainValue(value))}${valueMark('lang', language)}`,
  )
  return ['item', ...fields.sort()]
}

/** A part as it is hashed: its lines in NFC, each with the break behind it. */
export function partText(lines: readonly string[]): string {
  return lines
    .map((line) => `${line}\n`)
    .join('')
    .normalize('NFC')
}

/** The whole as it is served, shown to a reviewer and hashed. */
export function serialise(text: ReadingText): string {
  const texts = Object.entries(text).map(([part, lines]) => [part, partText(lines)])
  return serialiseParts(Object.fromEntries(texts))
}

/** The same of parts that `partText` has written. */
export function serialiseParts(texts: Partial<Record<ReadingPart, string>>): string {
  const parts = readingParts.flatMap((part) => {
    const text = texts[part]
    return text === undefined ? [] : [`⟨part ${part}⟩\n${text}`]
  })
  return [`Klartext reading text ${readingVersion}\n`, ...parts].join('')
}

/**
 * The hash of a file that is not published: the one in a served reading text that begins as the file's address says. It
 * proves nothing of the file.
 */
export function hashServed(address: string, served: string): string {
  const digits = /(?<=\/)[\da-f]{16,64}(?=\/)/.exec(address)?.[0]
  const hashes = served.match(/(?<=[ ⟨])[\da-f]{64}(?=[ ⟩#?])/g) ?? []
  return hashes.find((hash) => digits && hash.startsWith(digits)) ?? ''
}
