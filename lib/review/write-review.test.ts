import { describe, expect, it } from 'vitest'
import { type WrittenReview, withReview } from './write-review'

const review: WrittenReview = {
  status: 'substantive',
  by: 'erika-beispiel',
  at: '2026-02-03',
  covers: ['title', 'text'],
  hash: 'sha256-A= sha256-B=',
}

const file = (matter: string) => `---\ntitle: "Titel"   # wie im Heft\n${matter}---\n\nText.\n`
const signed = (matter: string) => withReview(file(matter), review)

describe('a review is written', () => {
  it('below the short form', () => {
    expect(signed('aigenerated: true # ganz\ntags: [ki,   web]\n')).toBe(
      file(`aigenerated: true # ganz
ai:
  review:
    status: substantive
    by: erika-beispiel
    at: 2026-02-03
    covers: [title, text]
    hash:
      sha256-A=
      sha256-B=
tags: [ki,   web]
`),
    )
  })

  it('into a record in braces', () => {
    expect(signed('ai: {use: generated} # c\n')).toBe(
      file(`ai: {use: generated, review: { status: substantive, by: erika-beispiel, at: 2026-02-03, covers: [title, text],
  hash: sha256-A=
    sha256-B= }} # c
`),
    )
  })

  it('below the last field of a record on lines of its own', () => {
    expect(
      signed("ai:\n    use: translated\n    translation: {from: 'en'} # c\ndraft: true\n"),
    ).toBe(
      file(`ai:
    use: translated
    translation: {from: 'en'} # c
    review:
      status: substantive
      by: erika-beispiel
      at: 2026-02-03
      covers: [title, text]
      hash:
        sha256-A=
        sha256-B=
draft: true
`),
    )
  })

  it('in the place of an older one, whatever stands around it', () => {
    expect(
      signed(
        'ai:\n  review: # wer\n    status: formal\n    by: x # y\n  # Werkzeug\n  use: edited\n',
      ),
    ).toBe(
      file(`ai:
  review:
    status: substantive
    by: erika-beispiel
    at: 2026-02-03
    covers: [title, text]
    hash:
      sha256-A=
      sha256-B= # y
  # Werkzeug
  use: edited
`),
    )
  })
})

const shapes = [
  'aigenerated: true\n',
  'aigenerated: true # ganz\n\n# Themen\ntags: [ki,   web]\n',
  'ai: {use: generated}\n',
  'ai: { use: generated, }\n',
  'ai: {\n  use: generated, # c\n  tools: [{ name: x }]\n  }\ndraft: true\n',
  'ai:\n  use: generated\n',
  "ai:\n    use: translated # c\n    # d\n    translation: {from: 'en'}\ndescription: >\n  Ein\n  Satz.\n",
  'ai:\n  tools:\n    - name: x\n      version: "3" # neu\n  use: edited\nsources:\n- title: y\n',
  'ai:\n  use: edited\n  tools:\n  - name: |\n      x\n\n# Ende\n',
]

describe.each(shapes)('in %j', (matter) => {
  it('comes and goes, and leaves every other character', () => {
    const before = file(matter)
    expect(withReview(signed(matter))).toBe(before)
    const crlf = `\uFEFF${before.replaceAll('\n', '\r\n')}`
    expect(withReview(withReview(crlf, review))).toBe(crlf)
    expect(withReview(crlf, review)).toBe(`\uFEFF${signed(matter).replaceAll('\n', '\r\n')}`)
  })

  it('is replaced by a second one', () => {
    const second = { ...review, by: '007', hash: 'sha256-C= sha256-D=' }
    expect(withReview(signed(matter), second)).toBe(withReview(file(matter), second))
  })
})

it.each([
  '---\r\ntitle: x\r\naigenerated: true\r\n---\r\nEins.\nZwei.\r\n',
  '---\ntitle: x\r\naigenerated: true\n---\nEins.\r\n',
])('keeps line endings that differ in %j', (mixed) => {
  expect(withReview(withReview(mixed, review))).toBe(mixed)
})

it.each([
  ['no front matter', 'Text.\n'],
  ['a record that is none', file('ai: generated\n')],
  ['an unusual key', file('? ai\n: use: generated\n')],
])('refuses %s', (_, text) => {
  expect(() => withReview(text, review)).toThrow('cannot be changed safely')
})
