import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'

const sources = [
  { id: '1', title: 'First' },
  { id: 'b', title: 'Second' },
]

async function htmlOf(markdown: string): Promise<string> {
  const { html } = await publish(markdown, { sources })
  return html.replaceAll('\u2060', '')
}

const reference = (number: number, occurrence: number) =>
  `<a id="ref-${number}-${occurrence}" href="#source-${number}" role="doc-noteref"` +
  ` aria-label="Quelle ${number}: ${sources[number - 1]?.title}">${number}</a>`

const claimsIn = async (markdown: string) => (await publish(markdown, { sources })).claims

describe('markers of claims', () => {
  it('become named links to their sources', async () => {
    expect(await htmlOf('Said [@b].')).toBe(
      `<p class="lead">Said<sup class="claim">[${reference(2, 1)}]</sup>.</p>`,
    )
  })

  it('name a source by its number, whether or not it has an id', async () => {
    expect(await htmlOf('One[@1] two[@2]')).toContain(reference(1, 1))
    expect(await htmlOf('One[@1] two[@2]')).toContain(reference(2, 1))
  })

  it('are counted by source, several in one', async () => {
    expect(await htmlOf('A [@b]. B [@1; @b].')).toBe(
      `<p class="lead">A<sup class="claim">[${reference(2, 1)}]</sup>.` +
        ` B<sup class="claim">[${reference(1, 1)}, ${reference(2, 2)}]</sup>.</p>`,
    )
    expect(await claimsIn('A [@b]. B [@1; @b].')).toEqual([1, 2])
  })

  it('stand beside footnotes', async () => {
    const html = await htmlOf('A[^1] [@1]\n\n[^1]: Note [@b].')
    expect(html).toContain('data-footnote-ref')
    expect(html).toContain(reference(1, 1))
    expect(html.indexOf(reference(2, 1))).toBeGreaterThan(html.indexOf('class="footnotes"'))
  })

  it.each([
    ['another marker', 'A [@1][@b].', [1, 1]],
    ['a footnote', 'A [@1][^1].\n\n[^1]: Note.', [1, 0]],
    ['a marker behind a footnote', 'A [^1][@b].\n\n[^1]: Note.', [0, 1]],
    ['three of them', 'A [@1][@b][@2].', [1, 2]],
  ])('stand right before %s', async (_, markdown, counts) => {
    expect(await claimsIn(markdown)).toEqual(counts)
    expect(await problemsOf(markdown, { sources })).toEqual([])
    expect(await htmlOf(markdown)).not.toMatch(/\[[@^]/)
  })

  it.each([
    ['an escaped bracket', '\\[@b]'],
    ['code', '`[@b]`'],
    ['a block of code', '```\n[@b]\n```'],
    ['an HTML comment', '<!-- [@b] -->'],
    ['a link', '[@b](https://example.org)'],
    ['a reference link', '[@b][b]\n\n[b]: https://example.org'],
    ['a footnote', '[^b]\n\n[^b]: Note.'],
    ['an address', 'b@example.org'],
    ['a bracket that is open', '[@b and\nmore]'],
  ])('are none in %s', async (_, markdown) => {
    expect(await claimsIn(markdown)).toEqual([0, 0])
  })

  it('are text in the text of a link, and told', async () => {
    const markdown = '[see *now [@b]*](https://example.org)'
    expect(await htmlOf(markdown)).toContain(
      '<a href="https://example.org">see <em>now [@b]</em></a>',
    )
    expect(await problemsOf(markdown, { sources })).toEqual(['claim 1:11 "[@b]"'])
  })

  it.each([
    ['One.\n\n> Two \\* and [@c].', ['claim 3:14 "@c"']],
    ['A [@b, p. 3]. B [@; @1 y].', ['claim 1:3 "@b, p. 3"', 'claim 1:17 "@"', 'claim 1:17 "@1 y"']],
    ['## Head [@b]', ['claim 1:9 one in a heading']],
    ['<p>[@b]</p>', ['claim 1:4 "[@b]"']],
    ['A [@3].', ['claim 1:3 "@3"']],
  ])('are told where they lead nowhere in %j', async (markdown, problems) => {
    expect(await problemsOf(markdown, { sources })).toEqual(problems)
  })

  it('do not count where readers never see them', async () => {
    expect(await claimsIn('A[^1].\n\n[^1]: Seen [@1].\n\n[^2]: Unseen [@b].')).toEqual([1, 0])
  })

  it('leave no trace in the words of an excerpt', async () => {
    const { excerpt } = await publish('One [@1], two\n[@b]. Three.', { sources })
    expect(excerpt.text).toBe('One, two. Three.')
  })

  it('are none that an author wrote as HTML', async () => {
    expect(await htmlOf('<p><sup class="claim">x</sup></p>')).toBe(
      '<p class="lead"><sup>x</sup></p>',
    )
    expect(await htmlOf('<sup class="claim other" id="ref-1-1" role="doc-noteref">1</sup>')).toBe(
      '<p class="lead"><sup>1</sup></p>',
    )
  })
})
