import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { toHtmlTree } from '../syntax/html-tree'
import { parseText } from '../syntax/parse'
import { problemList } from '../tree/problems'
import { setFormulas } from './math'

function render(markdown: string) {
  const { report, sorted } = problemList()
  const { tree } = toHtmlTree(parseText(markdown), { heading: '', back: () => '' })
  setFormulas(tree, markdown, report)
  return { html: toHtml(tree), problems: sorted() }
}

function htmlOf(markdown: string): string {
  return render(markdown).html
}

describe('setFormulas', () => {
  it('draws a formula in a line', () => {
    expect(htmlOf('Es gilt $$a+1$$.')).toBe(
      '<p>Es gilt <math><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow></math>.</p>',
    )
  })

  it.each(['$$\na+1\n$$', '```math\na+1\n```'])('draws a formula of its own: %j', (markdown) => {
    expect(htmlOf(markdown)).toBe(
      '<math display="block" class="tml-display"><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow></math>',
    )
  })

  it.each(['5 $ und 6 $', 'between $5 and $10', '1$ = 0,9 €, 2$'])(
    'leaves prices alone: %s',
    (text) => {
      expect(htmlOf(text)).toBe(`<p>${text}</p>`)
    },
  )

  it.each([
    ['\\color{red}x', 'mathcolor="#ff0000"'],
    ['\\boxed{x}', 'class="tml-border"'],
    ['\\begin{aligned}a&=b\\end{aligned}', 'class="tml-right tml-flush-left tml-flush-right"'],
    ['\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array}', 'tml-border-bottom'],
    ['x\\tag{1}', 'class="tml-full"'],
  ])('says without a style what %s looks like', (tex, expected) => {
    const html = htmlOf(`$$\n${tex}\n$$`)
    expect(html).toContain(expected)
    expect(html).not.toContain(' style=')
  })

  it('shows markup in a formula as text', () => {
    expect(htmlOf('$$\\text{<img src=x>}$$')).toBe(
      '<p><math><mtext>&#x3C;img\u00a0src=x></mtext></math></p>',
    )
  })

  it.each([
    ['$$\\foo$$', '1:3 formula-command "\\\\foo"'],
    ['Text\n\n> mit $$a$$ und $$\\frac{a}{b} & 1$$', '3:31 formula-surplus "&"'],
    ['a\n\n$$\nx = 1\n+ \\foo\n$$', '5:3 formula-command "\\\\foo"'],
    ['> $$\n> x\n> \\foo\n> $$', '1:3 formula-command "\\\\foo"'],
    ['$$\\href{javascript:alert(1)}{x}$$', '1:3 formula-command "\\\\href"'],
    ['$$\\def\\a{\\a\\a}\\a$$', '1:3 formula "\\\\def\\\\a{\\\\a\\\\a}\\\\a"'],
  ])('tells line and column of a mistake in %j, and leaves the TeX', (markdown, expected) => {
    const { html, problems } = render(markdown)
    expect(
      problems.map(({ line, column, code, values }) => `${line}:${column} ${code} ${values.found}`),
    ).toEqual([expected])
    expect(html).toContain('<code class="language-math')
  })
})
