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

it.each([
  ['<div class="prose"><p class="lead">a <span class="nobr">b</span><br>c</p></div><ul>', false],
  ['<ul></ul><article class="readable prose wide"><p>a</p><ul><li>b</li></ul></article>', true],
  ['<div class="prose" data-part="text"><p>a <sup class="claim">1</sup></p></div>', true],
  ['<div lang="en" class="prose"><p>a</p><div class="alert"><p>b</p></div></div>', true],
])('gives a text what it has besides paragraphs: %s', (html, isNeeded) => {
  const css = '@layer if-rich{i{j:k}}'
  expect(neededStyles(css, html)).toBe(isNeeded ? css : '')
})

it('leaves the order of layers alone', () => {
  expect(neededStyles('@layer base,if-math;a{b:c}', '')).toBe('@layer base,if-math;a{b:c}')
})

it('refuses a layer that nothing decides on', () => {
  expect(() => neededStyles('@layer if-moon{a{b:c}}', '')).toThrow('if-moon')
})
