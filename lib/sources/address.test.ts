import { expect, test } from 'vitest'
import { sourceKey } from '@/lib/sources/address'

test.each([
  ['scheme', 'http://example.org/a', 'https://example.org/a'],
  ["host's case", 'https://EXAMPLE.org/a', 'https://example.org/a'],
  ['slash at the end', 'https://example.org/a/', 'https://example.org/a'],
  ['slash of the root', 'https://example.org/', 'https://example.org'],
  ['fragment', 'https://example.org/a#part', 'https://example.org/a'],
  ['campaign', 'https://example.org/a?utm_source=x&UTM_medium=y', 'https://example.org/a'],
  [
    'campaign beside a query',
    'https://example.org/?a=b%20c&utm_source=x',
    'https://example.org/?a=b+c',
  ],
])('overlooks a different %s', (_, one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other))
  expect(sourceKey(one)).toMatch(/^example\.org/)
})

test.each([
  ['www.', 'https://www.example.org/a', 'https://example.org/a'],
  ['path', 'https://example.org/A', 'https://example.org/a'],
  ['query', 'https://example.org/?a=1', 'https://example.org/?a=2'],
  ['port', 'https://example.org:8443/', 'https://example.org/'],
])('heeds a different %s', (_, one, other) => {
  expect(sourceKey(one)).not.toBe(sourceKey(other))
})

test.each(['', '/de/posts/a', 'mailto:a@example.org', 'javascript:alert(1)', 'http://['])(
  'has no key for “%s”',
  (url) => {
    expect(sourceKey(url)).toBeUndefined()
  },
)
