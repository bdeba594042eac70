import { describe, expect, it } from 'vitest'
import { refusedRedirects } from '@/lib/testing/host-rules'
import { usualRedirects } from '@/lib/urls/usual-redirects'
import { readRedirects, redirectsFile } from './redirects-file'

const locales = ['de', 'en']
const moved = { to: '/de/posts/neu', locale: 'de', title: 'Neu' } as const
const redirectsFrom = (...paths: string[]) => paths.map((from) => ({ ...moved, from }))
const linesOf = (file: string) => file.trimEnd().split('\n')

describe('_redirects for any host', () => {
  it('names each old and usual address once', () => {
    const redirects = redirectsFrom('/alt', '/2024/alt.html', '/2023/alt/')
    const lines = linesOf(redirectsFile(locales, redirects, 'any'))
    expect(lines.filter((line) => line.endsWith(' /de/posts/neu 301'))).toEqual([
      '/alt /de/posts/neu 301',
      '/2024/alt /de/posts/neu 301',
      '/2024/alt.html /de/posts/neu 301',
      '/2023/alt /de/posts/neu 301',
      '/2023/alt/ /de/posts/neu 301',
    ])
    for (const { from, to } of usualRedirects(locales, redirects))
      expect(lines).toContain(`${from} ${to} 301`)
  })

  it('leads from the folder in which WordPress serves its feed', () => {
    const lines = linesOf(redirectsFile(locales, [], 'any'))
    expect(lines).toContain('/feed/ /de/feed.xml 301')
    expect(lines).toContain('/en/feed/ /en/feed.xml 301')
  })

  it('is taken by Cloudflare, however many old addresses there are, and however long', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `/a${index}/`)
    const long = `/${Array.from({ length: 10 }, () => 'ö'.repeat(40)).join('/')}`
    const file = redirectsFile(
      locales,
      redirectsFrom(long, '/größe', '/zwei%20worte', ...many),
      'any',
    )
    expect(refusedRedirects(file)).toEqual([])
    expect(linesOf(file)).toHaveLength(2000)
    expect(linesOf(file)).toContain('/rss.xml /de/feed.xml 301')
  })
})

describe('_redirects for Netlify', () => {
  it('holds the front door, old addresses in spite of their pages, and last what is missing', () => {
    const redirects = redirectsFrom('/alt', '/2024/alt.html')
    expect(linesOf(redirectsFile(locales, redirects, 'netlify'))).toEqual([
      '/ /de 302! Language=de',
      '/ /en 302! Language=en',
      '/alt /de/posts/neu 301!',
      '/2024/alt /de/posts/neu 301!',
      '/2024/alt.html /de/posts/neu 301!',
      ...usualRedirects(locales, redirects).map(({ from, to }) => `${from} ${to} 301`),
      '/de/* /de/404 404',
      '/en/* /en/404 404',
    ])
  })

  it.each(['/größe', '/gr%C3%B6%C3%9Fe', '/gr%c3%b6%c3%9fe/', '/gro\u0308ße'])(
    'names one with other letters, such as %s, encoded and as it is read',
    (from) => {
      const lines = linesOf(redirectsFile(locales, redirectsFrom(from), 'netlify'))
      expect(lines).toContain('/gr%C3%B6%C3%9Fe /de/posts/neu 301!')
      expect(lines).toContain('/größe /de/posts/neu 301!')
    },
  )

  it('names one with a blank encoded only', () => {
    const lines = linesOf(redirectsFile(locales, redirectsFrom('/zwei%20worte'), 'netlify'))
    expect(lines.filter((line) => line.startsWith('/zwei'))).toEqual([
      '/zwei%20worte /de/posts/neu 301!',
    ])
  })
})

it.each(['any', 'netlify'] as const)('is read as it was written for “%s”', (host) => {
  const read = readRedirects(redirectsFile(locales, redirectsFrom('/alt', '/größe'), host))
  expect(read.get('/alt')).toBe(moved.to)
  expect(read.get('/gr%C3%B6%C3%9Fe')).toBe(moved.to)
  expect(read.has('/')).toBe(false)
})
