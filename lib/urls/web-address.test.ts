import { expect, it } from 'vitest'
import { isWebAddress } from './web-address'

it.each([
  ['https://example.org/a?b#c', true],
  ['HTTP://example.org', true],
  ['/de/posts/a', false],
  ['//example.org', false],
  ['mailto:a@example.org', false],
  ['javascript:alert(1)', false],
  ['https://', false],
  ['', false],
])('tells whether %j is an address on the web', (text, is) => {
  expect(isWebAddress(text)).toBe(is)
})
