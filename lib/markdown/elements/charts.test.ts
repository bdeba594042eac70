import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { problemsOf, publish } from '@/lib/testing/text'
import { attachmentPath } from '@/lib/urls'

const hash = 'a'.repeat(64)

/** A context in which each CSV file holds the same. */
function given(text: string) {
  return {
    readData: (address: string) =>
      address.endsWith('.csv') ? { file: `content/posts/x/${address}`, text } : undefined,
    resolveLink: (address: string) => {
      const href = attachmentPath(hash, address)
      return { href, original: { address: href, hash: '' }, facts: 'CSV, 1 kB' }
    },
  }
}

async function render(markdown: string, csv = 'Teil;Byte\nHTML;8000\nStile;-4000\n') {
  const text = await publish(markdown, given(csv))
  return { text, tree: fromHtml(text.html, { fragment: true }) }
}

const bar = '[Der "Text" wiegt am meisten](a.csv "Byte je Teil. | chart: bar")'

describe('a link to data with chart: bar or chart: line', () => {
  it('becomes a drawing with title and description, its numbers and the file below it', async () => {
    const { tree, text } = await render(bar)
    const drawing = select('figure.chart[data-chart=bar] > [role=img]', tree)
    expect(drawing?.properties.ariaLabelledBy).toEqual(['chart-1-title', 'chart-1-text'])
    expect(textOf(select('#chart-1-title', tree) ?? tree)).toBe('Byte je Teil.')
    expect(textOf(select('#chart-1-text', tree) ?? tree)).toBe('Der „Text“ wiegt am meisten')
    expect(textOf(select('figcaption', tree) ?? tree)).toBe('Byte je Teil.')
    expect(textOf(select('details > summary', tree) ?? tree)).toBe('Als Tabelle')
    expect(
      selectAll('details tr', tree).map((row) =>
        row.children.map((cell) => ('children' in cell ? textOf(cell) : '')),
      ),
    ).toEqual([
      ['Teil', 'Byte'],
      ['HTML', '8.000'],
      ['Stile', '-4.000'],
    ])
    expect(select('.table-scroll', tree)?.properties.ariaLabel).toBe('Byte je Teil.')
    expect(select('details a', tree)?.properties.dataOriginal).toBe(attachmentPath(hash, 'a.csv'))
    expect(text.problems).toEqual([])
  })

  it('is a link and a table in feeds and in the Markdown version', async () => {
    const { text } = await render(bar)
    const href = `https://www.example.org${attachmentPath(hash, 'a.csv')}`
    expect(text.feed.html).toContain('<td>HTML</td>')
    expect(text.feed.html).toContain(`href="${href}"`)
    expect(text.feed.html).not.toContain('<svg')
    expect(text.markdown.replaceAll(/ +/g, ' ').replaceAll(/-{4,}/g, '---')).toBe(
      [
        `[Der "Text" wiegt am meisten (CSV, 1 kB)](${href} "Byte je Teil.")`,
        '',
        '| Teil | Byte |',
        '| ---- | -----: |'.replaceAll(/-{4,}/g, '---'),
        '| HTML | 8.000 |',
        '| Stile | -4.000 |',
      ].join('\n'),
    )
  })

  it('shows what stands in the file as words, whatever it is', async () => {
    const csv = '"<b>a</b>","</svg><script>x()</script>"\n"<img src=x onerror=y()>",1\n'
    const { text, tree } = await render(bar, csv)
    expect(selectAll('script, img, b', tree)).toEqual([])
    expect(textOf(select('thead', tree) ?? tree)).toBe('<b>a</b></svg><script>x()</script>')
    expect(textOf(select('figure > [role=img]', tree) ?? tree)).toContain('<img src=x onerror=y()>')
    expect(text.feed.html).not.toMatch(/<script|<img/)
  })

  it('tells what is wrong with the file in the file, with what was meant', async () => {
    const { text } = await render(bar, 'Teil,Byte\nHTML,"8,000"\n')
    expect(text.problems).toEqual([
      {
        severity: 'error',
        cause: 'chart',
        code: 'chart-number',
        file: 'content/posts/x/a.csv',
        line: 2,
        column: 7,
        values: { found: '"8,000"' },
        mended: '8000',
      },
    ])
    expect(text.html).not.toContain('<svg')
  })

  it.each([
    ['[A](a.csv "chart: pie")', 'chart 1:1 chart: pie'],
    ['[A](a.pdf "chart: bar")', 'chart 1:1 chart: bar'],
    ['Siehe [A](a.csv "B | chart: bar").', 'chart 1:7 chart: bar'],
    ['- [A](a.csv "chart: line")', 'chart 1:3 chart: line'],
  ])('is an error where it cannot be drawn: %s', async (markdown, problem) => {
    expect(await problemsOf(markdown, given('a,b\nc,1'))).toEqual([problem])
  })

  it('leaves a link without it a link', async () => {
    expect((await render('[A](a.csv "Flow chart: a drawing")')).text.html).not.toContain('<svg')
  })
})
