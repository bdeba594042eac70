import de from '@/content/messages/de.json'
import en from '@/content/messages/en.json'
import fr from '@/content/messages/fr.json'
import pl from '@/content/messages/pl.json'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import { type Problem, startOfFile, warningAt } from '@/lib/problems/problem'
import { messageProblems } from '../check/message-texts'
import type { ContentFile } from '../files/files'
import { locatorOf } from '../files/json-file'
import { readWords } from './words-file'

/** The languages that the project ships, complete. */
const shipped: ReadonlyMap<Locale, Messages> = new Map([
  ['de', de],
  ['en', en],
  ['fr', fr],
  ['pl', pl],
])

/** The languages that the project ships: words, and the pages that a publication starts with. */
export const shippedLocales: readonly Locale[] = [...shipped.keys()]

/** Whether the project ships words in a language. */
export function shipsWords(locale: Locale): boolean {
  return shipped.has(locale)
}

/**
 * Reads the words of a language: the site's own `content/messages/<locale>.json`, completed by the project's words in
 * that language, or in English where it ships none. Words that had to be borrowed from English are one warning. In a
 * publication both are one file, in which a word may be missing or empty.
 */
export function readMessages(
  files: readonly ContentFile[],
  locale: Locale,
): { messages: Messages; problems: Problem[] } {
  const reference = mostComplete(locale)
  const lacking: string[] = []
  const base = complete(reference, shipped.get(locale), '', lacking)
  const path = `content/messages/${locale}.json`
  const file = files.find((candidate) => candidate.path === path)
  const { own, problems } = file ? readOwn(file, reference) : noOwn
  const notOwn: string[] = []
  const messages = complete(base, own, '', notOwn)
  const borrowed = lacking.filter((key) => notOwn.includes(key))
  const isTold = borrowed.length > 0 && problems.every(({ severity }) => severity !== 'error')
  return {
    messages,
    problems: isTold ? [...problems, lack(path, borrowed)] : problems,
  }
}

/** Of the project's words in other languages those with most texts, English where several are complete. */
function mostComplete(locale: Locale): Messages {
  const others = [...shipped].filter(([other]) => other !== locale).map(([, words]) => words)
  const first = locale === 'en' ? de : en
  return others.reduce((best, words) => (countOf(words) > countOf(best) ? words : best), first)
}

function countOf(words: unknown): number {
  if (typeof words === 'string') return words.trim() === '' ? 0 : 1
  if (typeof words !== 'object' || words === null) return 0
  return Object.values(words).reduce<number>((sum, inner) => sum + countOf(inner), 0)
}

interface Own {
  own?: unknown
  problems: Problem[]
}

const noOwn: Own = { problems: [] }

function readOwn(content: ContentFile, reference: Messages): Own {
  const { text, value, problem } = readWords(content)
  if (problem) return { problems: [problem] }
  const words = { file: content.path, value, locate: locatorOf(text) }
  return { own: value, problems: messageProblems(words, reference) }
}

/** The shape of `base`; each text is the own one where there is one. `borrowed` gets the keys of the others. */
function complete<Shape>(base: Shape, own: unknown, key: string, borrowed: string[]): Shape
function complete(base: unknown, own: unknown, key: string, borrowed: string[]): unknown {
  if (typeof base !== 'object' || base === null) {
    if (typeof own === 'string' && own.trim() !== '') return own
    borrowed.push(key)
    return base
  }
  const given = new Map(Object.entries(typeof own === 'object' && own !== null ? own : {}))
  return Object.fromEntries(
    Object.entries(base).map(([name, value]) => [
      name,
      complete(value, given.get(name), key ? `${key}.${name}` : name, borrowed),
    ]),
  )
}

function lack(path: string, keys: string[]): Problem {
  const shown = keys.slice(0, 5).join(', ')
  const values = { count: keys.length, found: keys.length > 5 ? `${shown}, …` : shown }
  return warningAt(path, startOfFile, 'messages', 'messages-borrowed', values)
}
