import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { productionCopy } from './copies'
import { files, textOf } from './out'

it('holds a published article in every file in which an unpublished one is looked for', () => {
  const finished = [...productionCopy.finished()]
  const naming = finished.filter(([name, text]) => /okapi/i.test(name + text))
  expect(naming.map(([name]) => name)).toEqual(
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
  const page = parseHTML(productionCopy.read('out/2024/okapi.html')).document
  expect(page.documentElement.lang).toBe('en')
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('/en/posts/planted-okapi')
})

it('proves the key by a file and names the hub in its feeds, only where they are configured', () => {
  expect(productionCopy.read('out/example-key.txt')).toBe('example-key')
  for (const format of ['xml', 'json']) {
    expect(productionCopy.read(`out/de/feed.${format}`)).toContain('https://hub.example.org')
    expect(textOf(`de/feed.${format}`)).not.toMatch(/rel="hub"|"hubs"/)
  }
  const texts = [...files].filter((file) => file.endsWith('.txt')).sort()
  expect(texts).toEqual(['de/llms.txt', 'en/llms.txt', 'llms.txt', 'robots.txt'])
})
