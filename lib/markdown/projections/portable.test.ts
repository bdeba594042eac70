import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

const sources = [
  { id: 'pew', title: 'A report' },
  { id: '2', title: 'A book' },
]
const site = 'https://www.example.org'

/** Of a text whose files lead to `/x/<file>`. */
async function portable(body: string): Promise<string> {
  const { markdown } = await publish(body, {
    sources,
    resolveLink: (address) =>
      address.endsWith('.md') ? { href: `/x/${address.slice(3, -3)}` } : undefined,
  })
  return markdown
}

describe('addresses', () => {
  it.each([
    ['[b](../b.md)', `[b](${site}/x/b)`],
    ['[b *c* `d`](../b.md "Title \\" |")', `[b *c* \`d\`](${site}/x/b "Title \\" |")`],
    ['[b](</en> "T")', `[b](${site}/en "T")`],
    ['[b](#c)', `[b](${site}/de/posts/a#c)`],
    ['[b](/a_(c))', `[b](${site}/a_\\(c\\))`],
    ['[b][c]\n\n[c]: ../b.md "T"', `[b](${site}/x/b "T")`],
    [
      '![p][c]\n\n[c]: p.png "T | ai: edited"',
      `![p](${site}/images/p.png "T · Bild mit KI bearbeitet")`,
    ],
    ['![p [x]](p.png)', `![p \\[x\\]](${site}/images/p.png)`],
    ['![p](p.png "C | ai: generated")', `![p](${site}/images/p.png "C · Bild mit KI erstellt")`],
    ['[![p](p.png)](/en)', `[![p](${site}/images/p.png)](${site}/en)`],
    ['<img src="p.png" alt="">', `![](${site}/images/p.png)`],
    ['a <a href="/en?a=1&amp;b">x</a>', `a [x](${site}/en?a=1\\&b)`],
    ['| a |\n|---|\n| [b](/en) |', `| a |\n| --- |\n| [b](${site}/en) |`],
    ['> - [b](/en\n>   "T")', `> - [b](${site}/en "T")`],
    ['https://example.org/a', '<https://example.org/a>'],
    ['<mailto:a@example.org>', '<mailto:a@example.org>'],
  ])('are absolute in %j', async (text, expected) => {
    expect((await portable(text)).replace(/-{3,}/g, '---').replace(/ +\|/g, ' |')).toBe(expected)
  })
})

describe('footnotes', () => {
  it.each([
    ['a[^Größe]\n\n[^Größe]: Note.', 'a[^grösse]\n\n[^grösse]: Note.'],
    ['a[^50%]\n\n[^50%]: Note.', 'a[^50%]\n\n[^50%]: Note.'],
  ])('keep their names in %j', async (text, expected) => {
    expect(await portable(text)).toBe(expected)
  })

  it('are none that an author wrote as HTML', async () => {
    const html = '<a data-footnote-ref href="https://example.org/#user-content-fn-%ff">1</a>'
    expect(await portable(`a${html}`)).toBe('a[1](https://example.org/#user-content-fn-%ff)')
  })
})

describe('markers of claims', () => {
  it.each([
    ['Gone [@pew].', 'Gone [1].'],
    ['Gone [@pew; @2], [@2]', 'Gone [1, 2], [2]'],
    ['`[@pew]`', '`[@pew]`'],
    ['\\[@pew]', '\\[@pew]'],
  ])('are numbers in %j', async (text, expected) => {
    expect(await portable(text)).toBe(expected)
  })
})

describe('the end of the excerpt, comments and the sources', () => {
  it('are not in it', async () => {
    const text =
      'A.\n\n<!-- More -->\n\nB.<!-- c -->\n\n<!-- d -->\n\n### Quellen\n- [S](https://example.org)\n\n[e]: /f'
    expect(await portable(text)).toBe('A.\n\nB.')
  })
})

describe('what is published', () => {
  it.each([
    ['alerts', '> [!NOTE]\n> a'],
    ['alerts that begin with a list', '> [!TIP]\n>\n> - a'],
    ['footnotes', 'a[^b]\n\n[^b]: c'],
    ['formulas', '$$a_1$$ und\n\n$$\na+1\n$$'],
    ['definitions', 'a\n:   b'],
    ['tasks', '- [x] a\n- [ ] b'],
    ['numbered lists', '3. a\n4. b'],
    ['loose lists', '- a\n\n- b'],
    ['code and what its fence says', '```ts title="x" {1}\na\n\n\nb\n```'],
    ['code that holds a fence', '````md\n```\na\n```\n````'],
    ['elements of prose', '<kbd>a</kbd> <mark>*b*</mark> H<sub>2</sub>O <abbr title="c">d</abbr>'],
    ['details', '<details open>\n\n<summary>a</summary>\n\nb *c*\n\n</details>'],
    ['line breaks', 'a\\\nb'],
    ['strikethrough and rules', '~~a~~\n\n---\n\nb'],
    ['what looks like markup', '\\*a\\* \\_b\\_ \\# 1\\. \\[c] \\`d\\` 3~5'],
  ])('stays in %s', async (_, markdown) => {
    const { html } = await publish(markdown)
    expect((await publish(await portable(markdown))).html.replace(/\n/g, '')).toBe(
      html.replace(/\n/g, ''),
    )
  })

  it('keeps the words of an alert that stand in no paragraph', async () => {
    expect(await portable('> [!NOTE]\n> <!-- c -->a\n>\n> b')).toBe('> [!NOTE]\n> a\n>\n> b')
  })

  it('keeps as HTML a table that has a caption or cells over others', async () => {
    const table = '<table><tbody><tr><td colspan="2"><a href="/en">a</a></td></tr></tbody></table>'
    expect(await portable(table)).toBe(table.replace('/en', `${site}/en`))
  })
})
