import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { rehypeMath } from './math'
import { syntaxPlugins } from './syntax'

function render(markdown: string): string {
  const processor = unified().use(remarkParse).use(syntaxPlugins).use(remarkRehype).use(rehypeMath)
  return toHtml(processor.runSync(processor.parse(markdown), markdown))
}

describe('rehypeMath', () => {
  it('draws a formula in a line', () => {
    expect(render('Es gilt $$a+1$$.')).toBe(
      '<p>Es gilt <math><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow></math>.</p>',
    )
  })

  it.each(['$$\na+1\n$$', '```math\na+1\n```'])('draws a formula of its own: %j', (markdown) => {
    expect(render(markdown)).toBe(
      '<math display="block" class="tml-display"><mrow><mi>a</mi><mo>+</mo><mn>1</mn></mrow></math>',
    )
  })

  it.each(['5 $ und 6 $', 'between $5 and $10', '1$ = 0,9 €, 2$'])(
    'leaves prices alone: %s',
    (text) => {
      expect(render(text)).toBe(`<p>${text}</p>`)
    },
  )

  it.each([
    ['\\color{red}x', 'mathcolor="#ff0000"'],
    ['\\boxed{x}', 'class="tml-border"'],
    ['\\begin{aligned}a&=b\\end{aligned}', 'class="tml-right tml-flush-left tml-flush-right"'],
    ['\\begin{array}{l|r}a&b\\\\\\hline c&d\\end{array}', 'tml-border-bottom'],
    ['x\\tag{1}', 'class="tml-full"'],
  ])('says without a style what %s looks like', (tex, expected) => {
    const html = render(`$$\n${tex}\n$$`)
    expect(html).toContain(expected)
    expect(html).not.toContain(' style=')
  })

  it('shows markup in a formula as text', () => {
    expect(render('$$\\text{<img src=x>}$$')).toBe(
      '<p><math><mtext>&#x3C;img\u00a0src=x></mtext></math></p>',
    )
  })

  it.each([
    ['$$\\foo$$', '1:3: TeX: Unsupported function name: \\foo'],
    ['Text\n\n> mit $$a$$ und $$\\frac{a}{b} & 1$$', "3:31: TeX: Expected 'EOF', got '&'"],
    ['a\n\n$$\nx = 1\n+ \\foo\n$$', '5:3: TeX: Unsupported function name: \\foo'],
    ['> $$\n> x\n> \\foo\n> $$', '1:3: TeX: Unsupported function name: \\foo'],
    ['$$\\href{javascript:alert(1)}{x}$$', '1:3: TeX: Unsupported function name: \\href'],
    [
      '$$\\def\\a{\\a\\a}\\a$$',
      '1:3: TeX: Too many expansions: infinite loop or need to increase maxExpand setting',
    ],
  ])('names line and column of a mistake in %j', (markdown, message) => {
    expect(() => render(markdown)).toThrow(
      expect.objectContaining({ message: message.replace(/^[\d:-]+ TeX/, 'TeX') }),
    )
    expect(placeOfError(markdown)).toBe(/^[\d:-]+(?=:)/.exec(message)?.[0])
  })
})

function placeOfError(markdown: string): string {
  try {
    return render(markdown)
  } catch (error) {
    return error instanceof Error ? error.name : ''
  }
}
