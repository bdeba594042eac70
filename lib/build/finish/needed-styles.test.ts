import { expect, it } from 'vitest'
import { neededStyles } from './needed-styles'

const css =
  'a{b:c}@layer if-math{math{d:e}@media print{f{g:h}}}i{j:k}@layer if-table{table{l:m}}n{o:p}'

it.each([
  ['<p>', 'a{b:c}i{j:k}n{o:p}'],
  ['<math display="block">', 'a{b:c}@layer if-math{math{d:e}@media print{f{g:h}}}i{j:k}n{o:p}'],
  ['<p>mathematics</p><table>', 'a{b:c}i{j:k}@layer if-table{table{l:m}}n{o:p}'],
  ['<math><table>', css],
])('gives a page with %s what it needs', (html, needed) => {
  expect(neededStyles(css, html)).toBe(needed)
})

it('leaves the order of layers alone', () => {
  expect(neededStyles('@layer base,if-math;a{b:c}', '')).toBe('@layer base,if-math;a{b:c}')
})

it('refuses a layer that nothing decides on', () => {
  expect(() => neededStyles('@layer if-moon{a{b:c}}', '')).toThrow('if-moon')
})
