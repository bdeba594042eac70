import { describe, expect, it } from 'vitest'
import { attributeValue, escapeMarks, plain, plainValue } from './characters'

/** `docs/verify.md`, “Characters”: each letter of the classes once. */
describe('the typography of a language', () => {
  it.each([...'“”„‟«»'])('writes %s as a plain double mark', (mark) => {
    expect(plain(`a${mark}b`)).toBe('a"b')
  })

  it.each([...'‘’‚‛‹›'])('writes %s as a plain single mark', (mark) => {
    expect(plain(`a${mark}b`)).toBe("a'b")
  })

  it.each([
    ['a‐b', 'a-b'],
    ['a‑b', 'a-b'],
    ['a — b', 'a – b'],
    ['a ― b', 'a – b'],
    ['a -- b', 'a – b'],
    ['a --- b', 'a – b'],
    ['a…', 'a...'],
    ['Auf\u00adlage\u200b\u2060\ufeff', 'Auflage'],
  ])('writes %j as %j', (text, expected) => {
    expect(plain(text)).toBe(expected)
  })

  it.each([...'\t\n\f\r\u00a0\u1680\u2000\u2009\u200a\u2028\u2029\u202f\u205f\u3000'])(
    'takes %j for a blank, and several for one',
    (blank) => {
      expect(plain(`a${blank}${blank}b`)).toBe('a b')
    },
  )
})

it('leaves blanks away at the ends of what stands alone, and only there', () => {
  expect(plainValue('\u00a0 a b\n')).toBe('a b')
  expect(plain(' a ')).toBe(' a ')
})

it('escapes marks of its own in a text, and in values what would end them', () => {
  expect(escapeMarks('a ⟨b⟩')).toBe('a ⟨⟨⟩b⟨⟩⟩')
  expect(attributeValue(' a  b⟨c⟩ ')).toBe('a%20%20b%E2%9F%A8c%E2%9F%A9')
})
