import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { makeAbsolute } from './absolute'

function absolute(html: string): string {
  const tree = fromHtml(html, { fragment: true })
  makeAbsolute(tree, 'https://www.example.org/de/posts/x')
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
