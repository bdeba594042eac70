import { expect, it, test } from 'vitest'
import { publish } from '@/lib/testing/text'

/** What a card, a description and the search have of a text. */
async function plain(markdown: string): Promise<string> {
  return (await publish(markdown)).excerpt.text
}

test.each([
  ['\\frac{1}{2}', '1/2'],
  ['\\frac{a+b}{2c}', '(a+b)/(2c)'],
  ['\\left(\\frac12\\right)', '(1/2)'],
  ['\\sqrt{2}', '√2'],
  ['\\sqrt{x+1}', '√(x+1)'],
  ['\\sqrt[3]{x}', '³√x'],
  ['\\sigma = \\sqrt{\\sigma^2}', 'σ=√σ²'],
  ['10^{-6}', '10⁻⁶'],
  ['e^{i\\pi}', 'e^(iπ)'],
  ['x^k', 'x^k'],
  ['a_i^2', 'a_i²'],
  ['x_{max}', 'x_(max)'],
  ['x_{10}', 'x₁₀'],
  ['\\sum_{i=1}^n i', '∑_(i=1)ⁿ i'],
  ['\\int_0^1 x\\,dx', '∫₀¹ xdx'],
  ['\\lim_{x\\to 0} x', 'lim_(x→0) x'],
  ["f'(x)", 'f′(x)'],
  ['\\bar{x}', 'x\u0304'],
  ['\\vec{v}', 'v\u20d7'],
  ['v_{für}', 'v_(für)'],
  ['\\underbrace{a}_{b}', 'a_b'],
  ['x^\\top', 'x^⊤'],
  ['\\sum_{i} x', '∑_i x'],
  ['\\begin{aligned} a&=b\\\\ c&=d \\end{aligned}', 'a=b; c=d'],
  ['\\binom{n}{k}', '(n k)'],
  ['\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}', '(1, 2; 3, 4)'],
  ['\\sin x', 'sin x'],
  ['\\ce{H2O}', 'H₂O'],
  ['\\text{für } x>0', 'für x>0'],
  ['a\\phantom{b}c', 'ac'],
])('writes the formula %s in plain text as %s', async (tex, text) => {
  expect(await plain(`Es gilt $$${tex}$$ hier.`)).toBe(`Es gilt ${text} hier.`)
})

test.each([
  ['10<sup>6</sup> Menschen', '10⁶ Menschen'],
  ['5 m<sup>2</sup> und x<sup>-n</sup>', '5 m² und x⁻ⁿ'],
  ['2<sup>x+1</sup>', '2^(x+1)'],
  ['Le 1<sup>er</sup> mai, Wort<sup>TM</sup>', 'Le 1er mai, WortTM'],
  ['H<sub>2</sub>SO<sub>4</sub> und x<sub>max</sub>', 'H₂SO₄ und xmax'],
  ['x<sup>*2*</sup>', 'x²'],
])('keeps what stands high or low in %s', async (markdown, text) => {
  expect(await plain(markdown)).toBe(text)
})

it('keeps both in lists of headings and in the search', async () => {
  const { headings, besides } = await publish(
    'a\n\n## Von 10<sup>6</sup> bis $$\\frac{1}{2}$$\n\n$$\n\\frac{3}{4}\n$$',
  )
  expect(headings.map(({ text }) => text)).toEqual(['Von 10⁶ bis 1/2'])
  expect(besides).toEqual(['Von 10⁶ bis 1/2', '3/4'])
})

it('leaves the ids of headings as they were', async () => {
  const { html } = await publish('a\n\n## Von 10<sup>6</sup>')
  expect(html).toContain('<h2 id="von-106"')
})
