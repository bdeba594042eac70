import { expect, it } from 'vitest'
import { articlePath } from './article-path'

const origin = 'https://me.example'

it.each([
  ['https://me.example/de/posts/x', '', '/de/posts/x'],
  ['https://me.example/de/posts/x/?y#z', '', '/de/posts/x'],
  ['/de/posts/x', '', '/de/posts/x'],
  ['https://me.example/blog/de/posts/x', '/blog', '/de/posts/x'],
  ['/de/posts/x', '/blog', '/de/posts/x'],
])('knows the article of %s on a site below “%s”', (address, base, path) => {
  expect(articlePath(address, { origin, base })).toBe(path)
})

it.each([
  ['https://o.example/de/posts/x', ''],
  ['//o.example/de/posts/x', ''],
  ['javascript:a', ''],
  ['https://', ''],
  ['', ''],
  ['https://me.example/de/posts/x', '/blog'],
  ['https://me.example/blog-2/de/posts/x', '/blog'],
  ['https://me.example/blog/../de/posts/x', '/blog'],
])('takes %s for no article of a site below “%s”', (address, base) => {
  expect(articlePath(address, { origin, base })).toBeUndefined()
})
