import { expect, test } from 'vitest'
import { excerptParts, withoutSeams, withSeams } from './seams'

const compounds = new Map([
  ['krankenversicherung', ['kranken', 'versicherung']],
  ['haftpflichtversicherungsbeitrag', ['haftpflicht', 'versicherungs', 'beitrag']],
])

test('writes seams into compounds in any spelling', () => {
  expect(withSeams('Die KRANKENVERSICHERUNG, die Pflicht.', compounds)).toBe(
    'Die KRANKEN~VERSICHERUNG, die Pflicht.',
  )
  expect(withSeams('Haftpflichtversicherungsbeitrag', compounds)).toBe(
    'Haftpflicht~versicherungs~beitrag',
  )
})

test('writes seams into the words of a hyphenated compound', () => {
  expect(withSeams('KI-Krankenversicherung', compounds)).toBe('KI-Kranken~versicherung')
})

test('gives back the text that seams were written into', () => {
  const text = 'Krankenversicherung ~ /~anna, ~5 %, KI-Krankenversicherung'
  expect(withSeams(text, compounds)).not.toBe(text)
  expect(withoutSeams(withSeams(text, compounds))).toBe(text)
})

test('keeps a tilde that stands between letters in the text', () => {
  expect(withoutSeams(withSeams('y~x', compounds))).toBe('y∼x')
})

test('takes an excerpt apart into text and hits', () => {
  expect(excerptParts('Die <mark>Kranken~versicherung</mark> zahlt.')).toEqual([
    { text: 'Die ', hit: false },
    { text: 'Krankenversicherung', hit: true },
    { text: ' zahlt.', hit: false },
  ])
})

test('keeps markup of the text as text', () => {
  expect(excerptParts('&lt;script&gt; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '<script> ', hit: false },
    { text: '<b>', hit: true },
  ])
})
