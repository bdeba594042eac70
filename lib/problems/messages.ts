import { IntlMessageFormat } from 'intl-messageformat'
import de from './messages/de.json'
import en from './messages/en.json'

/** What an author is told of one kind of problem. `why` stands in the docs as well. */
export interface ProblemWords {
  title: string
  expected: string
  /** Absent where the message shows `values.found` as it is. */
  found?: string
  /** How to mend it. */
  hint?: string
  why: string
}

export type ProblemCode = keyof typeof en.problems

/** What a message is filled with: what was found, and whatever else it names. */
export type Values = Record<string, string | number | undefined>

/** Every kind of problem that the check can tell of. */
export const problemCodes = Object.keys(en.problems).filter(isProblemCode)

/** Whether a code is one of the problems that authors are told about. */
export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(en.problems, code)
}

/** Languages in which authors are told. */
export const authorLanguages = ['de', 'en'] as const
export type AuthorLanguage = (typeof authorLanguages)[number]

const words: Record<
  AuthorLanguage,
  { report: typeof en.report; problems: Record<ProblemCode, ProblemWords> }
> = { de, en }

/** The words of a problem in a language. */
export function wordsOf(code: ProblemCode, language: AuthorLanguage): ProblemWords {
  return words[language].problems[code]
}

/** A word or sentence of the report itself. */
export function say(
  language: AuthorLanguage,
  key: keyof typeof en.report,
  values: Values = {},
): string {
  return fill(words[language].report[key], language, values)
}

const formats = new Map<string, IntlMessageFormat>()

/** Fills a message in ICU syntax (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
export function fill(message: string, language: AuthorLanguage, values: Values): string {
  const key = `${language} ${message}`
  const known = formats.get(key)
  const format = known ?? new IntlMessageFormat(message, language, undefined, { ignoreTag: true })
  if (!known) formats.set(key, format)
  return String(format.format(values))
}
