import { describe, expect, it } from 'vitest'
import { toPortable } from './portable'

const sources = [
  { id: 'pew', title: 'A report' },
  { id: '2', title: 'A book' },
]

/** Makes a text portable whose files lead to `/x/<file>`, and whose pictures say nothing of AI themselves. */
async function portable(body: string): Promise<string> {
  const unused = () => ''
  const context: Parameters<typeof toPortable>[1] = {
    sourceWords: ['Sources'],
    claims: { sources, label: unused },
    resolveLink: async (address) =>
      address.endsWith('.md') ? { href: `/x/${address.slice(3, -3)}` } : undefined,
    resolveImage: async (address, use) => ({
      src: `/images/${address}`,
      srcSet: '',
      sources: [],
      width: 1,
      height: 1,
      use,
    }),
    names: {
      alerts: { note: '', tip: '', important: '', warning: '', caution: '' },
      code: unused,
      footnotes: { heading: '', back: unused },
      headings: { linkLabel: unused, reserved: [] },
      pictures: { use: { generated: 'By AI', edited: 'With AI' }, enlarge: '', close: '' },
      tables: { label: unused, captionWords: [] },
    },
  }
  return toPortable(body, context, 'https://www.example.org/de/posts/a')
}

const site = 'https://www.example.org'

describe('addresses', () => {
  it.each([
    ['[b](../b.md)', `[b](${site}/x/b)`],
    ['[b *c* `d`](../b.md "Title \\" |")', `[b *c* \`d\`](${site}/x/b "Title \\" \\|")`],
    ['[b](</en> "T")', `[b](${site}/en "T")`],
    ['[](/en)', `[](${site}/en)`],
    ['[b](#c)', `[b](${site}/de/posts/a#c)`],
    ['[b](/a_(c))', `[b](<${site}/a_(c)>)`],
    ['[see [@pew]](/en)', `[see [@pew]](${site}/en)`],
    ['[b][c]\n\n[c]: ../b.md "T"', `[b][c]\n\n[c]: ${site}/x/b "T"`],
    [
      '![p][c]\n\n[c]: p.png "T | ai: edited"',
      `![p][c]\n\n[c]: ${site}/images/p.png "T · With AI"`,
    ],
    ['![p [x]](p.png)', `![p \\[x\\]](${site}/images/p.png)`],
    ['![p](p.png "C | ai: generated")', `![p](${site}/images/p.png "C · By AI")`],
    ['[![p](p.png)](/en)', `[![p](${site}/images/p.png)](${site}/en)`],
    ['<img src="p.png" alt="">', `<img src="${site}/images/p.png" alt="">`],
    ['a <a href="/en?a=1&amp;b">x</a>', `a <a href="${site}/en?a=1&amp;b">x</a>`],
    ['| a |\n|---|\n| [b](/en) |', `| a |\n|---|\n| [b](${site}/en) |`],
    ['> - [b](/en\n>   "T")', `> - [b](${site}/en "T")`],
  ])('are absolute in %j', async (text, expected) => {
    expect(await portable(text)).toBe(expected)
  })

  it.each([
    '[b](https://example.org/a_(b)?c#d "T")',
    '<https://example.org/>',
    'https://example.org/a',
    'www.example.org/a',
    '<mailto:a@example.org>',
  ])('stay as they are in %j', async (text) => {
    expect(await portable(text)).toBe(text)
  })
})

describe('markers of claims', () => {
  it.each([
    ['Gone [@pew].', 'Gone [1].'],
    ['Gone [@pew; @2], [@2]', 'Gone [1, 2], [2]'],
    ['[@pew]: gone for good', '[1]: gone for good'],
    ['Gone [@pew] [1]\n\n[1]: https://example.org', 'Gone \\[1] [1]\n\n[1]: https://example.org'],
  ])('become numbers in %j', async (text, expected) => {
    expect(await portable(text)).toBe(expected)
  })

  it.each(['`[@pew]`', '\\[@pew]', '[@name](https://example.org)'])(
    'are none in %j',
    async (text) => {
      expect(await portable(text)).toBe(text)
    },
  )
})

describe('the end of the excerpt and the sources', () => {
  it('are taken out with the empty lines behind them', async () => {
    const text =
      'A.\n\n<!-- More -->\n\nB.\n\n### Sources\n- [S](https://example.org)\n\n[^1]: Note.\n'
    expect(await portable(text)).toBe('A.\n\nB.\n\n[^1]: Note.')
  })

  it('leave other lists, comments and words between them', async () => {
    const text = '## Other\n\n- a\n\n<!-- less -->\n\n### Sources\n\nWords.\n\n- S'
    expect(await portable(text)).toBe('## Other\n\n- a\n\n<!-- less -->\n\nWords.')
  })
})

it.each(['```md', '~~~~', '    '])('leaves code in %j as it is', async (fence) => {
  const lines = [
    '<!--more-->',
    '[@pew]',
    '[b](../b.md)',
    '![p](p.png)',
    '### Sources',
    '- S',
    '',
    '',
    'x',
  ]
  const code =
    fence.trim() === ''
      ? lines.map((line) => (line ? fence + line : line)).join('\n')
      : `${fence}\n${lines.join('\n')}\n${fence.replace('md', '')}`
  expect(await portable(`A.\n\n${code}\n\nB.`)).toBe(`A.\n\n${code}\n\nB.`)
})
