import { parseHTML } from 'linkedom'
import { expect, it } from 'vitest'
import { mountFile } from '@/lib/hosting/mount'
import { pathWithin, unmounted } from './unmounted'

const page = (inside: string) =>
  `<!doctype html><html lang="de"><head></head><body>${inside}</body></html>`

function read(html: string, base: string): string {
  return unmounted(parseHTML(html).document, base).body.innerHTML
}

it.each([
  '<a href="/de/posts/x#y">x</a>',
  '<a href="/">x</a>',
  '<a href="#y">x</a>',
  '<a href="https://o.example/blog/x">o</a>',
  '<a href="//o.example/x">o</a>',
  '<a href="/blog/blog/x">x</a>',
  '<a href="/files/a.pdf" data-original="/files/b.pdf">x</a>',
  '<img src="/images/a.png" srcset="/images/a.png 1x, /images/b.png 2x" data-original="/images/c.png" data-original-dark="/images/d.png" alt="x">',
])('reads %s below a path as it was signed', (html) => {
  const mounted = mountFile('/de/posts/a.html', page(html), '/blog') ?? ''
  expect(read(mounted, '/blog')).toBe(read(page(html), ''))
})

it('does not take an address of another site on the host for one of this', () => {
  expect(read(page('<a href="/de/posts/x">x</a>'), '/blog')).toBe('<a href="/../de/posts/x">x</a>')
})

it('knows a page by its whole address', () => {
  expect(pathWithin('https://me.example/blog/de/posts/x', '/blog')).toBe('/de/posts/x')
  expect(pathWithin('https://me.example/de/posts/x', '')).toBe('/de/posts/x')
  const { head } = unmounted(
    parseHTML('<html><head><link hreflang="en" href="https://me.example/de/de/x"></head></html>')
      .document,
    '/de',
  )
  expect(head.querySelector('link')?.getAttribute('href')).toBe('/de/x')
})
