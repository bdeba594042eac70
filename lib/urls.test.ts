import { describe, expect, it } from 'vitest'
import {
  absolute,
  basePathOf,
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

  it('is what the standard makes of any path', () => {
    const parts = [
      'de',
      'x-y_z~1',
      'a.json',
      '.well-known',
      '..',
      '.',
      '%2e%2e',
      'é',
      'a b',
      'C:',
      '',
      '?q',
      '#h',
    ]
    const paths = parts.flatMap((one) => parts.map((other) => `/${one}/${other}`))
    for (const site of ['https://www.example.org', 'https://me.example/blog'])
      for (const path of paths)
        expect(absolute(site, path)).toBe(new URL(path.slice(1), `${site}/`).href)
  })

  it('begins below the path that the site is served at', () => {
    expect(basePathOf('https://me.example/blog/')).toBe('/blog')
    expect(basePathOf('https://www.example.org')).toBe('')
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
  expect(verifyPath('de', '/de/posts/x')).toBe('/de/verify?article=/de/posts/x')
  expect(verifyPath('de', '/a&b=c#d')).toBe('/de/verify?article=/a%26b%3Dc%23d')
  expect([notFoundPath('de'), notFoundPath()]).toEqual(['/de/404', '/404'])
})
