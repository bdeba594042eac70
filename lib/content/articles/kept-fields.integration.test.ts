import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readKeptMap, writeKeptMap } from '@/lib/cache/kept-map'
import { KeptFields } from './kept-fields'
import { readFields } from './read-fields'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fields-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const name = 'content/posts/2026-01-02-a/de.md'
const day = '2026-02-03'
const file = () => ({ path: name, onDisk: path.join(folder, 'de.md') })
const store = () => path.join(folder, 'fields')

const sound = `---
title: Ein Titel
slug: ein-titel # mit einer Anmerkung
tags: [ai]
sources:
  - title: "Quelle: eins"
    quote: >
      Zwei
      Zeilen
---

Text
`

/** What is read of a text, with where some of its fields stand. */
function seen({ matter, ...read }: ReturnType<typeof readFields>) {
  const paths = [['title'], ['slug'], ['sources', 0, 'quote'], ['missing']]
  return {
    ...read,
    data: matter?.data,
    body: matter?.body(),
    bodyHash: matter?.bodyHash,
    bodyOffset: matter?.bodyOffset,
    guessed: matter?.guessed,
    places: paths.map((path) => matter?.locate(path)),
    typed: paths.map((path) => matter?.typed(path)),
    keys: paths.map((path) => matter?.withKey(path, 'key')),
    values: paths.map((path) => matter?.withValue(path, 'value')),
  }
}

/** Reads a text twice, the second time with what the first has kept. */
function readAgain(text: string) {
  writeFileSync(file().onDisk, text)
  const first = new KeptFields(store(), 'code')
  first.read(file(), text, day)
  first.save()
  return new KeptFields(store(), 'code').read(file(), text, day)
}

describe('fields that are kept', () => {
  it.each([
    ['sound fields', sound],
    ['a text without a body', '---\ntitle: A\n---'],
    ['lines that end as on Windows', `\uFEFF${sound.replaceAll('\n', '\r\n')}`],
    ['a number that JSON has not', '---\ntitle: A\nelsewhere: .nan\n---\nText'],
    ['a wrong field', '---\ntitle: A\ndate: gestern\n---\nText'],
    ['an unknown field', '---\ntitle: A\ndrfat: true\n---\nText'],
    ['a mark in the title', '---\ntitle: "**A**"\n---\nText'],
    ['no front matter', 'Text'],
    ['broken YAML', '---\ntitle: "A\n---\nText'],
  ])('are those of the file: %s', (_, text) => {
    expect(seen(readAgain(text))).toEqual(seen(readFields(file(), text, day)))
  })

  it('are taken over where neither text nor code has changed', () => {
    readAgain(sound)
    const kept = readKeptMap<{ fields: object }>(store())
    for (const entry of kept.values()) Object.assign(entry.fields, { title: 'Behalten' })
    writeKeptMap(store(), kept)
    const titleOf = (text: string, code: string) =>
      new KeptFields(store(), code).read(file(), text, day).fields.title
    expect(titleOf(sound, 'code')).toBe('Behalten')
    expect(titleOf(sound, 'other code')).toBe('Ein Titel')
    expect(titleOf(sound.replace('Ein Titel', 'Neu'), 'code')).toBe('Neu')
  })

  it('are told apart from a text that changed since', () => {
    const { matter } = readAgain(sound)
    writeFileSync(file().onDisk, sound.replace('Text', 'Neuer Text'))
    expect(() => matter?.body()).toThrow('was changed while the site was read')
    expect(() => matter?.locate(['title'])).toThrow(name)
  })

  it('are forgotten when their file is gone', () => {
    readAgain(sound)
    new KeptFields(store(), 'code').save()
    expect([...readKeptMap(store()).keys()]).toEqual([])
  })

  it.each(['', '{}', 'half a line'])('are read anew where the store holds %j', (damage) => {
    readAgain(sound)
    writeFileSync(store(), damage)
    const { fields } = new KeptFields(store(), 'code').read(file(), sound, day)
    expect(fields).toEqual(readFields(file(), sound, day).fields)
  })
})
