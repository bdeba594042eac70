import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accentGrounds, contrast, leastContrast, readableAccent } from './theme'

it.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('measures the contrast of %s and %s', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2)
})

it('makes any colour readable in both schemes', () => {
  const color = fc.integer({ min: 0, max: 0xffffff })
  fc.assert(
    fc.property(color, (value) => {
      const pair = readableAccent(`#${value.toString(16).padStart(6, '0')}`)
      const ratios = pair.map((accent, scheme) => contrast(accent, accentGrounds[scheme] ?? ''))
      return ratios.every((ratio) => ratio >= leastContrast)
    }),
  )
})

it('leaves a colour as it is where it can be read', () => {
  expect(readableAccent('#9a3412')[0]).toBe('#9a3412')
  expect(readableAccent('#f0a878')[1]).toBe('#f0a878')
})
