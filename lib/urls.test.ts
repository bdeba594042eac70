import { describe, expect, it } from 'vitest'
import {
  absolute,
  basePathOf,
  cleanPath,
  decodedPath,
  encodedPath,
  feedPath,
  indexPath,
  notFoundPath,
  sitemapPath,
  tagPath,
  verifyPath,
} from './urls'

describe('an address', () => {
  it.each([
    ['https://www.example.org', '/de', 'https://www.example.org/de'],
    ['https://www.example.org', '/', 'https://www.example.org/'],
    ['https://me.example/blog', '/de/posts/x', 'https://me.example/blog/de/posts/x'],
    ['https://me.example/blog', '/', 'https://me.example/blog/'],
  ])('of the site %s and the path %s is %s', (site, path, expected) => {
    expect(absolute(site, path)).toBe(expected)
  })

  it('begins below the path that the site is served at', () => {
    expect(basePathOf('https://me.example/blog/')).toBe('/blog')
    expect(basePathOf('https://www.example.org')).toBe('')
  })
})

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

it('numbers pages from the second on', () => {
  expect([indexPath('de'), indexPath('de', 2)]).toEqual(['/de', '/de/page/2'])
  expect([tagPath('de', 'ki'), tagPath('de', 'ki', 2)]).toEqual([
    '/de/tags/ki',
    '/de/tags/ki/page/2',
  ])
  expect([feedPath('de', 'xml'), feedPath('de', 'json', 'ki', 2)]).toEqual([
    '/de/feed.xml',
    '/de/tags/ki/feed/2.json',
  ])
  expect([sitemapPath(), sitemapPath(2)]).toEqual(['/sitemap.xml', '/sitemap/2.xml'])
})

it('names the article that is verified, and the page that is not there in a language', () => {
  expect(verifyPath('de', '/de/posts/x')).toBe('/de/verify?article=%2Fde%2Fposts%2Fx')
  expect([notFoundPath('de'), notFoundPath()]).toEqual(['/de/404', '/404'])
})
