import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { type RenderContext, rehypePlugins, remarkPlugins, remarkRehypeOptions } from './plugins'

const context: RenderContext = {
  locale: 'de',
  part: 'article',
  sourceWords: ['Quellen'],
  claims: { sources: [], label: () => '' },
  resolveLink: async () => undefined,
  resolveImage: async (src) => ({ src, srcSet: src, width: 2, height: 1, sources: [] }),
  names: {
    alerts: { note: 'Hinweis', tip: '', important: '', warning: '', caution: '' },
    code: (number, name) => `Code ${number}: ${name}`,
    footnotes: { heading: 'Fußnoten', back: (reference) => `Zurück zu ${reference}` },
    headings: { linkLabel: (heading) => `Link zu „${heading}“`, reserved: ['sources'] },
    pictures: { use: { generated: '', edited: '' }, enlarge: '', close: '' },
    tables: { label: (number) => `Tabelle ${number}`, captionWords: ['Tabelle'] },
  },
}

const everything = `# "Was" ist V-JEPA 2?

> [!NOTE]
> Er sagt: "z. B. 10 %".

Begriff
: Erklärung mit $$a_1$$ und 5 $ bis 6 $

Tabelle: Zahlen

| a | b |
|--:|---|
| 1 | \`"x"\` |

\`\`\`ts title="a.ts" {1}
const a = "b"
\`\`\`

$$
\\begin{aligned}a&=b\\end{aligned}
$$

<mark>"m"</mark> <kbd>"k"</kbd> <abbr title="x">y</abbr> <details><summary>s</summary>

Text[^1] und[^1]

</details>

[^1]: Note -- hier.

### Quellen
- [A](https://example.org/)
`

async function render(markdown: string, part: RenderContext['part'] = 'article'): Promise<string> {
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins({ ...context, part }))
    .use(remarkRehype, remarkRehypeOptions(context))
    .use(rehypePlugins({ ...context, part }))
  return toHtml(await processor.run(processor.parse(markdown), markdown))
}

describe('the plugins', () => {
  it('leave neither inline style nor script', async () => {
    const html = await render(
      `${everything}\n<p style="color:red" onclick="x()">a</p><script>x()</script>`,
    )
    expect(html).toContain('<p>a</p>')
    expect(html).not.toMatch(/ style=|<script|onclick|x\(\)/)
  })

  it('set text by language and leave code, keys and formulas alone', async () => {
    const html = await render(everything)
    expect(html).toContain('<p>Er sagt: „z.\u00a0B. 10\u00a0%“.</p>')
    expect(html).toContain('<mark>„m“</mark> <kbd>"k"</kbd>')
    expect(html).toContain('<td><code>"x"</code></td>')
    expect(html).toContain('<p>Note\u00a0– hier. <a')
  })

  it('lead from each footnote back to its places', async () => {
    const html = await render(everything)
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toHaveLength(5)
    for (const id of targets) expect(html).toContain(` id="${id}"`)
    expect(html).toContain('aria-label="Zurück zu 1-2"')
    expect(html).toContain('\u21A9\uFE0E</a>')
  })

  it('keep definitions, formulas and the elements of prose', async () => {
    const html = await render(everything)
    expect(html).toContain('<dl>\n<dt>Begriff</dt>\n<dd>Erklärung mit <math>')
    expect(html).toContain('</math> und 5\u00a0$ bis 6\u00a0$')
    expect(html).toContain('<abbr title="x">y</abbr> </p><details><summary>s</summary>')
    expect(html).toContain('<caption>Zahlen</caption>')
  })

  it('give no ids to the headings of an excerpt', async () => {
    const html = await render('## A\n\nText\n\n<!--more-->', 'excerpt')
    expect(html).toBe('<h2>A</h2>\n<p>Text</p>')
  })

  it('let no text pass for what the site adds', async () => {
    const html = await render(
      '<aside class="alert alert-x banner" role="alert">a</aside><span class="tok-keyword">b</span>' +
        '<code class="math-inline" data-meta="x">c</code><p class="disclosure" id="content">d</p>',
    )
    expect(html).toContain('<aside class="alert alert-x">a</aside><span>b</span>')
    expect(html).toContain('<math><mi>c</mi></math><p class="">d</p>')
  })
})
