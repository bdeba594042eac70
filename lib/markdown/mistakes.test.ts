import { describe, expect, it } from 'vitest'
import { formulaMistakes, unknownLanguages } from './mistakes'
import { parseMarkdown } from './parse'

describe('formulaMistakes', () => {
  it('finds what TeX does not understand, with its line', () => {
    const tree = parseMarkdown(
      '$$\\foo$$ $$x$$\n\n$$\n\\frac{a}\n$$\n\n```math\n\\bar x \\baz\n```',
    )
    const found = formulaMistakes(tree).map(({ node, mistake }) => [
      node.position?.start.line,
      mistake,
    ])
    expect(found).toEqual([
      [1, 'Unsupported function name: \\foo'],
      [3, "Unexpected end of input in a macro argument, expected '}'"],
      [7, 'Unsupported function name: \\baz'],
    ])
  })

  it('takes prices for no formulas', () => {
    expect(formulaMistakes(parseMarkdown('5 $ \\foo und 6 $'))).toEqual([])
  })
})

describe('unknownLanguages', () => {
  it('finds languages without a grammar', () => {
    const tree = parseMarkdown('```tss\n```\n\n~~~diff pyhton\n~~~\n\n```__proto__\n```')
    expect(unknownLanguages(tree).map(({ language }) => language)).toEqual([
      'tss',
      'pyhton',
      '__proto__',
    ])
  })

  it.each(['```ts', '```diff', '```diff js', '```text', '```math', '```', '    code'])(
    'accepts %s',
    (fence) => {
      expect(unknownLanguages(parseMarkdown(fence))).toEqual([])
    },
  )
})
