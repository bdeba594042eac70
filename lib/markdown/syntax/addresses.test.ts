import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'
import { visit } from '@/lib/trees/visit'
import { parseMarkdown } from './parse'

/** Where the links of a text lead, with their words. */
async function linksOf(markdown: string): Promise<string[]> {
  const { html } = await publish(markdown)
  return [...html.matchAll(/<a href="([^"]*)"(?: class="address")?>(.*?)<\/a>/g)].map(
    ([, href = '', words]) => (href === words ? href : `${words} → ${href}`),
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

  it.each([
    '[https://example.org/a]',
    'Eins [https://example.org/a] und\n**zwei** [https://example.org/b], \\* x@example.org [x@example.org]',
    '[a https://example.org/?a&amp;b https://example.org/b]',
  ])('has its place in the text, and so have the words around it: %s', (markdown) => {
    const spans: [number, number][] = []
    visit(parseMarkdown(markdown), 'text', ({ position }) => {
      spans.push([position?.start.offset ?? -1, position?.end.offset ?? -1])
    })
    expect(spans.length).toBeGreaterThan(2)
    expect(spans.flat()).toEqual(spans.flat().toSorted((a, b) => a - b))
    expect(spans[0]?.[0]).toBe(0)
  })

  it('shows its line and column', () => {
    const { children } = parseMarkdown('Eins\n[https://example.org/a]')
    const places: string[] = []
    visit({ type: 'root', children }, 'link', ({ position }) => {
      places.push(`${position?.start.line}:${position?.start.column}`)
    })
    expect(places).toEqual(['2:2'])
  })

  it('is words within a link of HTML, which so stays one link', async () => {
    expect(await linksOf('<a href="https://a.example">*www.b.example*</a> www.c.example')).toEqual([
      '<em>www.b.example</em> → https://a.example',
      'www.c.example → http://www.c.example',
    ])
  })
})
