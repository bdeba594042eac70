import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { makeAbsolute } from './absolute'

function absolute(html: string, site = 'https://www.example.org'): string {
  const tree = fromHtml(html, { fragment: true })
  makeAbsolute(tree, { path: '/de/posts/x', url: `${site}/de/posts/x` })
  return toHtml(tree)
}

it.each([
  ['<a href="/en">x</a>', '<a href="https://www.example.org/en">x</a>'],
  ['<a href="#fn">x</a>', '<a href="https://www.example.org/de/posts/x#fn">x</a>'],
  ['<a href="https://example.com/a">x</a>', '<a href="https://example.com/a">x</a>'],
  ['<a href="mailto:a@example.org">x</a>', '<a href="mailto:a@example.org">x</a>'],
  [
    '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
    '<img srcset="https://www.example.org/a.png 1x, https://www.example.org/b.png 2x" src="https://www.example.org/a.png">',
  ],
])('makes the addresses in %s absolute', (html, expected) => {
  expect(absolute(html)).toBe(expected)
})

it.each([
  ['<a href="/en">x</a>', '<a href="https://example.org/blog/en">x</a>'],
  ['<a href="#fn">x</a>', '<a href="https://example.org/blog/de/posts/x#fn">x</a>'],
  ['<a href="//example.com/a">x</a>', '<a href="https://example.com/a">x</a>'],
  [
    '<img srcset="/a.png 1x, /b.png 2x" src="/a.png">',
    '<img srcset="https://example.org/blog/a.png 1x, https://example.org/blog/b.png 2x" src="https://example.org/blog/a.png">',
  ],
])('leads to the site below its path in %s', (html, expected) => {
  expect(absolute(html, 'https://example.org/blog')).toBe(expected)
})
