import { expect, it } from 'vitest'
import { settleVariables } from './settled-variables'

const fallbacks = (declarations: string) =>
  `@layer properties{@supports (a:b){*,:before{${declarations}}}}`

it('writes the first value of a variable that no rule sets', () => {
  const css = `${fallbacks('--tw-style:solid')}.a{border-style:var(--tw-style)}@property --tw-style{syntax:"*";inherits:false;initial-value:solid}`
  expect(settleVariables(css)).toBe('.a{border-style:solid}')
})

it('writes what is read in the place of a variable that has no value', () => {
  expect(settleVariables('.a{line-height:var(--tw-leading,var(--text-sm--line-height))}')).toBe(
    '.a{line-height:var(--text-sm--line-height)}',
  )
})

it('does not set what no rule reads', () => {
  const css = `${fallbacks('--tw-weight:initial')}.a{--tw-weight:var(--bold);font-weight:var(--bold)}.b{--tw-weight:1}@property --tw-weight{syntax:"*";inherits:false}`
  expect(settleVariables(css)).toBe('.a{font-weight:var(--bold)}.b{}')
})

it('leaves a variable in which utilities meet, and all others', () => {
  const kept =
    '.a{--tw-x:1px;translate:var(--tw-x)}.b{color:var(--color-ink)}@property --tw-x{syntax:"*";inherits:false;initial-value:0}'
  expect(settleVariables(fallbacks('--tw-x:0') + kept)).toBe(fallbacks('--tw-x:0') + kept)
  expect(settleVariables('.a{b:var(--tw-y)}')).toBe('.a{b:var(--tw-y)}')
})

it('leaves out that a border is solid, as all are, unless a rule makes another', () => {
  const css = '.a{border-style:var(--tw-border-style);border-width:1px}'
  const side = '.b{color:red;border-inline-start-style:var(--tw-border-style)}'
  expect(settleVariables(css + side)).toBe('.a{border-width:1px}.b{color:red;}')
  const dashed = `${css}.c{--tw-border-style:dashed}`
  expect(settleVariables(dashed)).toBe(dashed)
})
