import { readFileSync } from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { shippedLocales } from '@/lib/content/site-wide/messages'

/** Every message by its dotted key. */
function messagesOf(locale: string): Map<string, string> {
  const messages: unknown = JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8'))
  return new Map(flatten(messages, ''))
}

function flatten(value: unknown, key: string): [string, string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) throw new Error(`${key} is no text`)
  return Object.entries(value).flatMap(([name, child]) =>
    flatten(child, key ? `${key}.${name}` : name),
  )
}

type Parts = ReturnType<IntlMessageFormat['getAst']>

/** Everything that stands in a message of ICU's form (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
function partsOf(parts: Parts): Parts {
  return parts.flatMap((part) => {
    if ('children' in part) return [part, ...partsOf(part.children)]
    if ('options' in part)
      return [part, ...Object.values(part.options).flatMap(({ value }) => partsOf(value))]
    return [part]
  })
}

function read(message: string): Parts {
  return partsOf(new IntlMessageFormat(message, 'en').getAst())
}

/** What a message is filled with: names, and tags as `<b>`. */
function argumentsOf(message: string): string[] {
  const names = read(message).flatMap((part) => {
    if ('children' in part) return [`<${part.value}>`]
    return 'value' in part && part.type !== read('text')[0]?.type ? [part.value] : []
  })
  return [...new Set(names)].sort()
}

/** The forms that a message has for numbers, in each place where it has more than one. */
function pluralForms(message: string): string[][] {
  return read(message)
    .flatMap((part) => ('pluralType' in part ? [Object.keys(part.options)] : []))
    .map((forms) => forms.filter((form) => !form.startsWith('=')))
    .filter((forms) => forms.length > 1)
}

/** The categories that whole numbers have in a language. */
function categoriesOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale)
  return [...new Set(Array.from({ length: 201 }, (_, number) => rules.select(number)))].sort()
}

const reference = messagesOf('de')

describe.each(shippedLocales)('messages in %s', (locale) => {
  const messages = messagesOf(locale)

  it('has the same keys as every other language', () => {
    expect([...messages.keys()].sort()).toEqual([...reference.keys()].sort())
  })

  it('has no empty text', () => {
    expect([...messages].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('takes the same arguments as every other language', () => {
    const differing = [...messages].filter(
      ([key, text]) => argumentsOf(text).join() !== argumentsOf(reference.get(key) ?? '').join(),
    )
    expect(differing).toEqual([])
  })

  it('has a form for every category of numbers', () => {
    const needed = categoriesOf(locale)
    const lacking = [...messages].filter(([, text]) =>
      pluralForms(text).some((forms) => needed.some((category) => !forms.includes(category))),
    )
    expect(lacking).toEqual([])
  })

  it('bends no name, since not every one takes an ending as in “{language}ego”', () => {
    const bending = /\p{L}\{\w+\}|\{\w+\}\p{L}/u
    expect([...messages].filter(([, text]) => bending.test(text))).toEqual([])
  })

  it('uses typographic quotation marks', () => {
    expect([...messages].filter(([, text]) => /["']/.test(text.replaceAll("'{", '')))).toEqual([])
  })
})

it('keeps high signs in French with the word before them', () => {
  const breaking = /[^\u202f][;!?»]|[^\u00a0]:|«[^\u202f]/
  expect([...messagesOf('fr')].filter(([, text]) => breaking.test(text))).toEqual([])
})
