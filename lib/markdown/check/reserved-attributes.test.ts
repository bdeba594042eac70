import { describe, expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

describe('HTML of an author', () => {
  it.each([
    ['hides no heading', '<h2 class="sr-only">A</h2>', 'sr-only'],
    ['takes no numbers', '<ol class="contains-task-list"><li>a</li></ol>', 'task-list'],
    ['makes no task', '<ul><li class="task-list-item">a</li></ul>', 'task-list'],
    ['makes no alert', '<aside class="alert alert-tip" role="note">a</aside>', /alert|role/],
    ['makes no notes', '<section data-footnotes class="footnotes">a</section>', 'footnotes'],
    ['makes no arrow', '<a href="#a" data-footnote-backref>↩</a>\n\n## A', 'backref'],
    ['makes no number of a note', '<a href="#a" data-footnote-ref>1</a>\n\n## A', 'data-footnote'],
    ['borrows no words', '<a href="#a" aria-describedby="a">b</a>\n\n## A', 'describedby'],
    ['says nothing of fences', '<pre><code data-meta="{1}">a</code></pre>', 'highlighted'],
  ])('%s', async (_, markdown, mark) => {
    const { html, problems } = await publish(markdown)
    expect(html).not.toMatch(mark)
    expect(problems.map(({ code }) => code)).toContain('html-attribute')
  })

  it('says how its code and formulas are to be read', async () => {
    const { html } = await publish('<pre><code class="language-js x">let a</code></pre>')
    expect(html).toContain('data-language="js"')
  })

  it('cannot pass for Markdown, whatever marks it puts on', async () => {
    const { html } = await publish('<h2 made class="sr-only">A</h2>\n\nmadex')
    expect(html).not.toContain('sr-only')
  })

  it('leaves notes, tasks and alerts of Markdown as they are', async () => {
    const { html } = await publish('- [x] a[^1]<br>\n\n> [!TIP]\n> b\n\n[^1]: c')
    for (const mark of ['contains-task-list', 'alert-tip', 'data-footnote-ref', 'sr-only'])
      expect(html).toContain(mark)
  })
})
