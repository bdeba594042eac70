import { IntlMessageFormat } from 'intl-messageformat'
import { nearestName } from '@/lib/problems/nearest'
import {
  type Position,
  type Problem,
  problemAt,
  showValue,
  warningAt,
  withMended,
} from '@/lib/problems/problem'
import type { JsonFile } from '../files/json-file'

/**
 * Finds words of a language that cannot be filled in, of which readers would see the key: they break the rules of ICU
 * (https://unicode-org.github.io/icu/userguide/format_parse/messages/), or name what nobody gives them.
 *
 * @param reference the words of another language, which name all that is given
 */
export function messageProblems(
  { file, value, locate }: Pick<JsonFile<unknown>, 'file' | 'value' | 'locate'>,
  reference: object,
): Problem[] {
  const others = new Map(textsIn(reference))
  return textsIn(value).flatMap(([key, text]) => {
    if (!others.has(key)) return [unknownKey(file, locate(key), key, [...others.keys()])]
    const names = namesOf(text)
    if (!names)
      return [problemAt(file, locate(key), key, 'messages-syntax', { found: showValue(text) })]
    const known = namesOf(others.get(key) ?? text) ?? names
    const values = { count: known.size, choices: [...known].join(', ') }
    return [...names]
      .filter((name) => !known.has(name))
      .map((found) => problemAt(file, locate(key), key, 'messages-argument', { ...values, found }))
  })
}

/** What nobody looks for has no effect, whatever it says. */
function unknownKey(file: string, place: Position, key: string, known: string[]): Problem {
  const problem = warningAt(file, place, key, 'messages-unknown', { found: showValue(key) })
  return withMended(problem, nearestName(key, known))
}

/** Texts by their dotted keys. */
function textsIn(words: unknown, key = ''): [key: string, text: string][] {
  if (typeof words === 'string') return [[key, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, inner]) =>
    textsIn(inner, key ? `${key}.${name}` : name),
  )
}

const read = new Map<string, ReadonlySet<string> | undefined>()

/** What a text is filled with, as it is written there; undefined where it cannot be read. */
function namesOf(text: string): ReadonlySet<string> | undefined {
  if (!read.has(text)) read.set(text, readNames(text))
  return read.get(text)
}

function readNames(text: string): ReadonlySet<string> | undefined {
  try {
    return new Set(namesIn(new IntlMessageFormat(text, 'en').getAst()))
  } catch {
    return undefined
  }
}

function namesIn(parts: ReturnType<IntlMessageFormat['getAst']>): string[] {
  return parts.flatMap((part) => {
    if ('children' in part) return [`<${part.value}>`, ...namesIn(part.children)]
    if ('options' in part)
      return [
        `{${part.value}}`,
        ...Object.values(part.options).flatMap(({ value }) => namesIn(value)),
      ]
    return 'value' in part && part.type !== literal ? [`{${part.value}}`] : []
  })
}

/** The type of a part that is a text. */
const [literal] = new IntlMessageFormat('text', 'en').getAst().map(({ type }) => type)
