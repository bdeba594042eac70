import { describe, expect, it } from 'vitest'
import { cleanPath, decodedPath, encodedPath } from './path-forms'

/** https://vercel.com/docs/project-configuration#cleanurls */
it.each([
  ['/de/posts/x.html', '/de/posts/x'],
  ['/de/index.html', '/de'],
  ['/index.html', ''],
  ['/de/', '/de'],
  ['/de//', '/de'],
  ['/a.html/b', '/a.html/b'],
  ['/feed.xml', '/feed.xml'],
])('is clean: %s becomes %s', (path, expected) => {
  expect(cleanPath(path)).toBe(expected)
})

/** https://url.spec.whatwg.org/#path-percent-encode-set */
describe('letters of a path', () => {
  it.each([
    ['/größe', '/gr%C3%B6%C3%9Fe'],
    ['/gro\u0308ße', '/gr%C3%B6%C3%9Fe'],
    ['/zwei worte', '/zwei%20worte'],
    ['/was%3F', '/was%3F'],
    ['/a#b', '/a%23b'],
    ['/a[1]', '/a%5B1%5D'],
    ['/100%', '/100%25'],
  ])('are sent: %s as %s', (path, expected) => {
    expect(encodedPath(path)).toBe(expected)
  })

  it.each([
    ['/gr%C3%B6%C3%9Fe', '/größe'],
    ['/100%', '/100%'],
    ['/%ff', '/%ff'],
  ])('are read: %s as %s', (path, expected) => {
    expect(decodedPath(path)).toBe(expected)
  })
})
