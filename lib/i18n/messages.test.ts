import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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

/** Names of a message's ICU arguments (https://unicode-org.github.io/icu/userguide/format_parse/messages/). */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort()
}

const reference = messagesOf('de')

describe.each(['de', 'en'])('messages in %s', (locale) => {
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

  it('uses typographic quotation marks', () => {
    expect([...messages].filter(([, text]) => /["']/.test(text.replaceAll("'{", '')))).toEqual([])
  })
})
