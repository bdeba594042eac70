import de from '@/content/messages/de.json'
import en from '@/content/messages/en.json'
import fr from '@/content/messages/fr.json'
import pl from '@/content/messages/pl.json'
import type { Messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/model/locales'
import { type Problem, problemAt, showValue, startOfFile, warningAt } from '@/lib/problems/problem'
import { messageProblems } from '../check/message-texts'
import { type ContentFile, readText } from '../files/files'
import { locatorOf } from '../files/json-file'

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
 * that language, or in English where it ships none. Words that had to be borrowed from English are one warning.
 */
export function readMessages(
  files: readonly ContentFile[],
  locale: Locale,
): { messages: Messages; problems: Problem[] } {
  const base = shipped.get(locale) ?? en
  const path = `content/messages/${locale}.json`
  const file = files.find((candidate) => candidate.path === path)
  const { own, problems } = file ? readOwn(file, locale === 'en' ? de : en) : noOwn
  const borrowed: string[] = []
  const messages = complete(base, own, '', borrowed)
  const isLacking = !shipsWords(locale) && borrowed.length > 0
  return { messages, problems: isLacking ? [...problems, lack(path, borrowed)] : problems }
}

interface Own {
  own?: unknown
  problems: Problem[]
}

const noOwn: Own = { problems: [] }

function readOwn(content: ContentFile, reference: Messages): Own {
  const text = readText(content)
  if (typeof text !== 'string') return { problems: [text] }
  const file = content.path
  try {
    const own: unknown = JSON.parse(text)
    return {
      own,
      problems: messageProblems({ file, value: own, locate: locatorOf(text) }, reference),
    }
  } catch (error) {
    return { problems: [brokenJson(file, text, String(error))] }
  }
}

/** @param message of the parser, which names in English where it stopped; at the end where it names no place */
function brokenJson(file: string, text: string, message: string): Problem {
  const [, position = text.length] = /at position (\d+)/.exec(message) ?? []
  const before = text.slice(0, Number(position)).split('\n')
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const found = text.slice(Number(position)).trim().slice(0, 20)
  return problemAt(file, place, 'file', 'messages-json', { found: found && showValue(found) })
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
