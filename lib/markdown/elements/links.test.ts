import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

const targets: Record<string, { href: string; language?: string; facts?: string }> = {
  'en.md': { href: '/en/posts/x', language: 'en' },
  'de.md': { href: '/de/posts/y' },
  'data.pdf': { href: '/files/0123/data.pdf', facts: 'PDF' },
}

async function linkTo(address: string): Promise<string> {
  const { html } = await publish(`[Wort](${address})`, { resolveLink: (to) => targets[to] })
  return /<a .*<\/a>/.exec(html)?.[0] ?? ''
}

/** https://html.spec.whatwg.org/multipage/links.html#attr-hyperlink-hreflang */
it('tells the language of what is behind a link where it is another', async () => {
  expect(await linkTo('en.md')).toBe('<a href="/en/posts/x" hreflang="en">Wort</a>')
  expect(await linkTo('de.md')).toBe('<a href="/de/posts/y">Wort</a>')
})

it('tells what a file is, in words that are no part of the text', async () => {
  expect(await linkTo('data.pdf')).toMatch(
    /^<a href="\/files\/0123\/data\.pdf">Wort <span [^>]*data-ui=""[^>]*>\(PDF\)<\/span><\/a>$/,
  )
})

it('leaves addresses elsewhere as they are', async () => {
  expect(await linkTo('https://example.org/x')).toBe('<a href="https://example.org/x">Wort</a>')
})

it('marks links that show their own address, and no others', async () => {
  const address = 'https://example.org/x'
  const { html } = await publish(`${address}, <${address}>, [Wort](${address}), www.example.org`)
  expect(html.match(/class="address"/g)).toHaveLength(2)
  expect(html).toContain(`<a href="${address}">Wort</a>`)
})

it('lists links as they were written and as they are published, with their places', async () => {
  const { links } = await publish('a [b](en.md)\n\nc [d](#e)', { resolveLink: (to) => targets[to] })
  expect(links).toEqual([
    { address: 'en.md', href: '/en/posts/x', line: 1, column: 3 },
    { address: '#e', href: '#e', line: 3, column: 3 },
  ])
})
