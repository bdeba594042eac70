import { expect, it } from 'vitest'
import { checks, siteAddress } from './answers'
import { wordsOf } from './words'

it.each([
  ['https://www.example.org', 'https://www.example.org'],
  ['https://www.example.org/', 'https://www.example.org'],
  ['https://example.org/blog//', 'https://example.org/blog'],
  [' HTTPS://Example.org ', 'https://example.org'],
  ['example.org/blog/', 'https://example.org/blog'],
  ['https:\\\\example.org\\blog\\', 'https://example.org/blog'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['https://müller.example', 'https://xn--mller-kva.example'],
])('takes %j as the address that it means', (given, meant) => {
  expect(siteAddress(given)).toBe(meant)
  expect(checks(wordsOf('en')).url(given)).toBe(undefined)
})

it.each([
  'example',
  'https://',
  'ftp://example.org',
  'https://example.org/?a=1',
  'https://example.org/#start',
  'https://me@example.org',
  'https://example.org/a b',
  'https:///example.org',
  'mailto:me@example.org',
])('refuses %j and says how an address looks', (given) => {
  expect(siteAddress(given)).toBe(undefined)
  expect(checks(wordsOf('en')).url(given)).toBe(wordsOf('en')('answer.url'))
})
