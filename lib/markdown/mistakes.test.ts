import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'

describe('what swallows the rest of a text', () => {
  it.each([
    ['a\n\n```js\nb', ['unclosed 3:1 ```']],
    ['~~~~\na\n~~~\nb', ['unclosed 1:1 ~~~~']],
    ['- a\n\n  ```\n  b\n\nc', ['unclosed 3:3 ```']],
    ['> ```\n> a\n\nb', ['unclosed 1:3 ```']],
    ['$$\na', ['unclosed 1:1 $$']],
    ['<div>\n\na\n\nb', ['unclosed 1:1 <div>']],
    ['a <b>b c\n\nd', ['unclosed 1:3 <b>']],
    ['<details>\n<summary>a</summary>\n\nb', ['unclosed 1:1 <details>']],
    ['<table>\n<tr><td>a\n\nb', ['unclosed 1:1 <table>']],
    ['a <em/> b', ['unclosed 1:3 <em>']],
    ['a\n\n<!-- b\n\nc', ['unclosed 3:1 <!--']],
    ['<a href="https://a.example">www.a.example</a>', []],
  ])('is told in %j', async (markdown, expected) => {
    expect(await problemsOf(markdown)).toEqual(expected)
  })

  it.each([
    '```\na\n```',
    '- a\n\n  ```js\n  b\n  ```',
    '> ~~~\n> a\n> ~~~',
    '````\n```\n````',
    '```\n```',
    '    a',
    '<div>\n\na\n\n</div>',
    '<p>a\n\n<ul><li>b<li>c</ul>',
    '<table><tr><td>a<td>b</table>',
    'a<br>b<br/>c<wbr>',
    'a <b>b</b> <EM>c</EM > d',
    '<https://example.org> <a@example.org>',
    '<a\nhref="/b">c</a>',
  ])('is not told in %j', async (markdown) => {
    expect(await problemsOf(markdown)).toEqual([])
  })
})

describe('definitions that nothing uses', () => {
  it.each([
    ['a\n\n[b]: /c', ['unused-definition 3:1 "[b]:"']],
    ['a\n\n[^b]: c', ['unused-definition 3:1 "[^b]:"']],
    ['a [b]\n\n[b]: /c\n[B]: /d', ['unused-definition 4:1 "[b]:"']],
    ['a[^b]\n\n[^b]: c\n\n[^b]: d', ['unused-definition 5:1 "[^b]:"']],
    ['[//]: # (a)', ['unused-definition 1:1 "[//]:"']],
    ['[^b]: c\nd[^b]', ['unused-definition 1:1 "[^b]:"']],
    [
      'a\n\n[^b]: c[^d]\n\n[^d]: e[^b]',
      ['unused-definition 3:1 "[^b]:"', 'unused-definition 5:1 "[^d]:"'],
    ],
    ['a [^b c]\n\n[^b c]: d', ['footnote 3:1 "[^b c]:"']],
  ])('are told in %j', async (markdown, expected) => {
    expect(await problemsOf(markdown)).toEqual(expected)
  })

  it.each([
    '[a][b] ![c][d]\n\n[b]: /c\n[d]: e.png',
    'a[^b]\n\n[^b]: c [d]\n\n[d]: /e',
    'a[^b]\n\n[^b]: c[^d]\n\n[^d]: e',
    'a\n\n## Quellen\n\n- [b][c]\n\n[c]: https://example.org',
  ])('are not told in %j', async (markdown) => {
    expect(await problemsOf(markdown)).toEqual([])
  })
})

describe('headings', () => {
  it.each([
    ['# A\n\nb', ['heading 1:1 # A'], '<h2 id="a"'],
    ['a\n\n# B\n\n## C', ['heading 3:1 # B'], '<h3 id="c"'],
    ['A\n===', ['heading 1:1 # A'], '<h2 id="a"'],
    ['## A\n\n# B', ['heading 3:1 # B'], '<h3 id="a"'],
    ['### A\n\n# B', ['heading 1:1 "### A"', 'heading 3:1 # B'], '<h4 id="a"'],
    ['<h1>A</h1>', ['heading 1:1 # A'], '<h2 id="a"'],
    ['# A\n\n###### B', ['heading 1:1 # A', 'heading 3:1 "###### B"'], '<h6 id="b"'],
  ])('stand below the title in %j', async (markdown, problems, expected) => {
    const { html } = await publish(markdown)
    expect(html).toContain(expected)
    expect(html).not.toContain('<h1')
    expect(await problemsOf(markdown)).toEqual(problems)
  })

  it.each([
    ['### A', '## A'],
    ['## A\n\n#### B', '### B'],
    ['> #### A', '## A'],
  ])('are told where a level is left out: %j', async (markdown, mended) => {
    const [problem] = (await publish(markdown)).problems
    expect(problem).toMatchObject({ severity: 'warning', code: 'heading-skipped', mended })
  })

  it.each([
    '## A\n\n### B\n\n## C\n\n### D\n\n#### E',
    'a\n\n### Quellen\n\n- [b](https://example.org/)',
    'a[^1]\n\n[^1]: b',
  ])('may rise by any number of levels, and be those of the site: %j', async (markdown) => {
    expect(await problemsOf(markdown)).toEqual([])
  })

  it('are left out where they only repeat the title', async () => {
    const { html, markdown } = await publish('# Der Titel\n\n## A', { title: 'Der Titel' })
    expect(html).toMatch(/^\s*<h2 id="a"/)
    expect(markdown).toBe('## A')
  })

  it.each(['## ', '##\n\na', '## <!-- a -->', '<h2></h2>', '<h3> </h3>'])(
    'are told and left out where they are empty: %j',
    async (markdown) => {
      expect(await problemsOf(markdown)).toEqual(['heading 1:1 none'])
      expect((await publish(markdown)).html).not.toContain('<h')
    },
  )
})

describe('HTML that the site does not keep', () => {
  it.each([
    ['<script>a()</script>', ['html 1:1 <script>']],
    ['a <blink>b</blink>', ['html 1:3 <blink>']],
    ['a\n\n<p onclick="b()">c</p>', ['html 3:1 onclick="b()" at <p>']],
    ['<p style="color:red">c</p>', ['html 1:1 style="color:red" at <p>']],
    ['<a href="javascript:a()">b</a>', ['link 1:1 "javascript:a()"']],
    ['[a](javascript:b)', ['link 1:1 "javascript:b"']],
    ['<p class="a">b</p>', ['html 1:1 class="a" at <p>']],
    ['<iframe src="https://example.org"></iframe>', ['html 1:1 <iframe>']],
    ['- <div data-a="b">c</div>', ['html 1:3 data-a="b" at <div>']],
    ['a\n<span\n  title="b">c</span>', ['html 2:1 title="b" at <span>']],
  ])('is told in %j', async (markdown, expected) => {
    expect(await problemsOf(markdown)).toEqual(expected)
  })

  it.each([
    '<p>Mehr zu Open Data: eine Notiz.</p>',
    '<p>style = "a" und onclick=b, javascript: und data: sind Wörter.</p>',
    '<figure>\n<img src="a.png" alt="b">\n<figcaption>c</figcaption>\n</figure>',
    'a <u>b</u> <bdo dir="rtl">c</bdo> <time datetime="2026">d</time> <del datetime="2026">e</del>',
    '<ol start="3" reversed type="a"><li value="4">a</li></ol>',
    '<table><colgroup><col span="2"></colgroup><tr><th scope="col" colspan="2">a</th></tr></table>',
    '<p align="center" lang="en" dir="ltr" id="x">a</p>',
    '<details open><summary>a</summary>b</details>',
    '<!-- <script>a()</script> -->',
    '`<script>` und `onclick="a()"`',
  ])('is not told in %j', async (markdown) => {
    expect(await problemsOf(markdown)).toEqual([])
  })
})

describe('pictures', () => {
  it.each([
    ['![](a.png)', ['image 1:1 none for "a.png"']],
    ['![ ](a.png)', ['image 1:1 none for "a.png"']],
    ['a <img src="b.png">', ['image 1:3 none for "b.png"']],
    ['![a](b.png "c | ai: robot")', ['image 1:1 ai: robot']],
  ])('without words are told in %j', async (markdown, expected) => {
    expect(await problemsOf(markdown)).toEqual(expected)
  })

  it('that do not exist are told and left out', async () => {
    const missing = { code: 'reference-image' } as const
    const given = { resolveImage: () => missing }
    expect(await problemsOf('a ![b](c.png)', given)).toEqual(['image 1:3 "c.png"'])
    expect((await publish('a ![b](c.png)', given)).html).toBe('<p class="lead">a </p>')
  })

  it('are listed with what the text says of AI', async () => {
    const { images } = await publish('![a](b.png "ai: edited")\n\n<img src="c.png" alt="">')
    expect(images).toEqual([
      { address: 'b.png', use: 'edited', line: 1, column: 1 },
      { address: 'c.png', line: 3, column: 1 },
    ])
  })
})

describe('nesting that no person writes', () => {
  it('is told, and nothing of the text is published', async () => {
    const { html, problems } = await publish(`a\n${'>'.repeat(5000)} b`)
    expect(html).toBe('')
    expect(problems).toMatchObject([{ cause: 'nesting', line: 2, values: { found: 5000 } }])
  })
})

describe('a table that few lines would make too large for browsers', () => {
  const row = (cell: string, columns: number) => `|${`${cell}|`.repeat(columns)}\n`
  const table = (columns: number, rows: string) => row('a', columns) + row('-', columns) + rows

  it.each([
    ['columns', `a\n\n${table(501, row('b', 501))}`, { code: 'table-columns', line: 3 }],
    ['missing cells', table(400, row('b', 1).repeat(60)), { code: 'table-missing', line: 1 }],
  ])('is told for its %s, and nothing of the text is published', async (_, text, expected) => {
    const { html, problems } = await publish(text)
    expect(html).toBe('')
    expect(problems).toMatchObject([expected])
  })
})

describe('options of a picture', () => {
  it('are told at a link, and not at a picture or chart', async () => {
    expect(await problemsOf('[a](https://example.org/ "b | wide")')).toEqual(['link 1:1 "| wide"'])
    expect(await problemsOf('[a](https://example.org/ "b")')).toEqual([])
  })
})

describe('a list of sources', () => {
  it('has no references in it', async () => {
    expect(
      await problemsOf('a[@1]\n\n## Quellen\n\n- [b](https://example.org/) [@1; @two]'),
    ).toContain('sources 5:29 "[@1; @two]"')
  })

  it.each([
    '<small>Quellen: [b](https://example.org/)</small>',
    'Quellen: [b](https://example.org/)',
  ])('is missed where a line stands for it: %s', async (markdown) => {
    expect((await publish(markdown)).problems).toMatchObject([{ code: 'sources-none' }])
  })
})
