import { expect, it } from 'vitest'
import { documentOf, files, textOf } from './out'

it('holds a published article in every file in which an unpublished one is looked for', () => {
  const naming = [...files].filter((file) => /okapi/i.test(file + textOf(file)))
  expect(naming).toEqual(
    expect.arrayContaining([
      '2024/okapi.html',
      '_redirects',
      'en/feed.xml',
      'en/llms.txt',
      'en/posts/planted-okapi.html',
      'en/posts/planted-okapi.md',
      'sitemap.xml',
    ]),
  )
})

it('leads on from an address of another shape in the language of the article', () => {
  const page = documentOf('2024/okapi.html')
  expect(page.documentElement.lang).toBe('en')
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('/en/posts/planted-okapi')
})

it('proves the key by a file and names the hub in its feeds', () => {
  expect(textOf('example-key.txt')).toBe('example-key')
  for (const format of ['xml', 'json']) {
    expect(textOf(`de/feed.${format}`)).toContain('https://hub.example.org')
  }
  const texts = [...files]
    .filter((file) => file.endsWith('.txt') && !file.endsWith('/reading.txt'))
    .sort()
  expect(texts).toEqual([
    'ar/llms.txt',
    'de/llms.txt',
    'en/llms.txt',
    'example-key.txt',
    'llms.txt',
    'robots.txt',
  ])
})
