import { describe, expect, it } from 'vitest'
import { hashOfQuote, holdsQuote, passagesOf } from './quote'

const page =
  'Er sagte: „In fünf Jahren wird niemand, der bei Verstand ist, sie noch nutzen – außer uns.“ Danach ging er.'

describe('a text holds a quote', () => {
  it.each([
    ['word for word', 'In fünf Jahren wird niemand, der bei Verstand ist, sie noch nutzen'],
    [
      'whatever its signs',
      '"in fünf jahren wird niemand der bei Verstand ist sie noch nutzen -- außer uns"',
    ],
    ['wrapped, with blanks and soft hyphens', 'In fünf\n Jah\u00adren wird\u00a0niemand'],
    ['with something left out', 'In fünf Jahren wird niemand […] sie noch nutzen'],
    ['with something left out in three dots', 'In fünf Jahren wird niemand ... sie noch nutzen'],
    ['composed and decomposed', 'In fünf Jahren'.normalize('NFD')],
  ])('%s', (_, quote) => {
    expect(holdsQuote(page, quote)).toBe(true)
  })

  it.each([
    ['with another word', 'In zehn Jahren wird niemand'],
    ['without a word', 'In fünf Jahren wird der bei Verstand'],
    ['with a word more', 'In fünf Jahren wird fast niemand'],
    ['that ends within a word', 'In fünf Jahr'],
    ['whose parts come in another order', 'sie noch nutzen […] In fünf Jahren'],
    ['whose parts overlap', 'wird niemand […] niemand, der'],
  ])('not one %s', (_, quote) => {
    expect(holdsQuote(page, quote)).toBe(false)
  })

  it.each([
    ['a minus', 'Minus: um -5 Prozent', 'um 5 Prozent', false],
    ['a minus as a dash', 'um –5 Prozent', 'um -5 Prozent', true],
    ['a span of years', 'von 2019–2020 an', 'von 2019-2020 an', true],
    ['a comma in a number', 'es sind 5,3 Millionen', 'es sind 53 Millionen', false],
    ['a share', 'es sind 5 % davon', 'es sind 5 davon', false],
    ['a script without blanks', '彼は「日本語は難しい」と言った', '日本語は難しい', true],
    ['another sign of it', '彼は「日本語は易しい」と言った', '日本語は難しい', false],
  ])('minding %s', (_, text, quote, holds) => {
    expect(holdsQuote(text, quote)).toBe(holds)
  })
})

it('has no passage where there is no word', () => {
  expect(passagesOf('[…] – …')).toEqual([])
})

it('names a quote by its words alone', () => {
  expect(hashOfQuote('„Ein  Satz.“')).toBe(hashOfQuote('"Ein Satz"'))
  expect(hashOfQuote('Ein Satz')).not.toBe(hashOfQuote('Kein Satz'))
})
