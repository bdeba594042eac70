import { expect, it } from 'vitest'
import { meantLanguage } from './meant-language'

it.each([
  ['dee', 'de'],
  ['DE', 'de'],
  ['de_DE', 'de'],
  ['en-GB', 'en'],
  ['ne_', undefined],
  ['es', undefined],
  ['fr', undefined],
  ['', undefined],
])('takes %j for %j', (tag, meant) => {
  expect(meantLanguage(tag, ['de', 'en'])).toBe(meant)
})
