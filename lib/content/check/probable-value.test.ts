import { expect, it } from 'vitest'
import { probableValue } from './probable-value'

const ai = '{ use, tools, translation }'
const cover = '{ src, alt, caption, ai, dark }'

it.each([
  ['generated', ai, '{ use: generated }'],
  ['generatet', ai, '{ use: generated }'],
  [['none'], ai, '{ use: none }'],
  ['human', ai, undefined],
  [true, ai, undefined],
  ['cover.jpg', cover, '{ src: cover.jpg, alt: "…" }'],
  ['', cover, undefined],
  ['intro', '{ id, part }', undefined],
])('takes %j for the part of %s that matters most: %s', (found, shape, expected) => {
  expect(probableValue('field-record', found, undefined, { shape })).toBe(expected)
})

it.each([
  ['{ id, title, url, … }', undefined],
  ['topic', '[law]'],
])('makes a list of %s only where its entries are words', (of, mended) => {
  expect(probableValue('field-list', 'law', 'law', { of })).toBe(mended)
})
