import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

it.each([
  ['\\frc{a}{b}', 'formula-command', '"\\\\frc"', '\\frac'],
  ['\\begin{matrx}a\\end{matrx}', 'formula-environment', '"matrx"', 'matrix'],
  ['\\begin{matrix}a\\end{pmatrix}', 'formula-open', '"\\\\end{pmatrix}"', '\\end{matrix}'],
  ['\\frac{a', 'formula-open', 'none', undefined],
  ['{a', 'formula-open', 'none', undefined],
  ['\\left( a', 'formula-open', 'none', undefined],
  ['\\begin{matrix}a', 'formula-open', 'none', undefined],
  ['a}', 'formula-surplus', '"}"', undefined],
  ['a & b', 'formula-surplus', '"&"', undefined],
  ['a^2^3', 'formula-script', '"^"', undefined],
  ['a_1_2', 'formula-script', '"_"', undefined],
  ['\\left x', 'formula-delimiter', '"x"', undefined],
  ['\\hspace{1xx}', 'formula', '"1xx}"', undefined],
  ['a^', 'formula', '"a^"', undefined],
  ['50% + x', 'formula-surplus', '"%"', '\\%'],
  ['p% \\text{ von } x', 'formula-surplus', '"%"', '\\%'],
  ['a + b \\eqref{c}', 'formula-command', '"\\\\eqref"', undefined],
  ['a \\ref c', 'formula-command', '"\\\\ref"', undefined],
])('says of %s what is wrong', async (tex, code, found, mended) => {
  const { problems } = await publish(`$$\n${tex}\n$$`)
  const told = problems.map((problem) => [problem.code, problem.values.found, problem.mended])
  expect(told).toEqual([[code, found, mended]])
})

it.each(['50\\,\\% + x', 'a % a comment\n+ b', '\\text{50 \\%}'])(
  'loses nothing of %j',
  async (tex) => {
    expect((await publish(`$$\n${tex}\n$$`)).problems).toEqual([])
  },
)
