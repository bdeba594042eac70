import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

/** Where the links of a text lead, with their words. */
async function linksOf(markdown: string): Promise<string[]> {
  const { html } = await publish(markdown)
  return [...html.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, href = '', words]) =>
    href === words ? href : `${words} → ${href}`,
  )
}

describe('a bare address', () => {
  it.each([
    ['„https://example.org/a“', 'https://example.org/a'],
    ['»https://example.org/a«.', 'https://example.org/a'],
    ['(https://example.org/a)…', 'https://example.org/a'],
    ['“https://example.org/a”', 'https://example.org/a'],
    ['https://example.org/a？', 'https://example.org/a'],
    ['https://example.org/wiki/Foo_(bar)', 'https://example.org/wiki/Foo_(bar)'],
    ['*https://example.org/a*', 'https://example.org/a'],
  ])('in %s ends where it ends', async (markdown, address) => {
    expect(await linksOf(`Siehe ${markdown}`)).toEqual([address])
  })

  it('is a mailbox only where it is no name of the social web', async () => {
    expect(await linksOf('@erika@social.example (@max@social.example) ab@c.example')).toEqual([
      'ab@c.example → mailto:ab@c.example',
    ])
  })

  it('is words within a link of HTML, which so stays one link', async () => {
    expect(await linksOf('<a href="https://a.example">*www.b.example*</a> www.c.example')).toEqual([
      '<em>www.b.example</em> → https://a.example',
      'www.c.example → http://www.c.example',
    ])
  })
})
