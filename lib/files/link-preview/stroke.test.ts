import { describe, expect, it } from 'vitest'
import { Coverage } from './coverage'
import { contoursOf } from './outline'
import { strokeOf } from './stroke'

/** Pixels that a line of some width along a path covers. */
function inkOf(path: string, width: number): number {
  const coverage = new Coverage(100, 100)
  const place = { x: 0, y: 0, scaleX: 1, scaleY: 1 }
  for (const line of contoursOf(path, 1))
    for (const contour of strokeOf(line, width)) coverage.add(contour, place)
  let sum = 0
  coverage.take((_row, from, to, share) => {
    sum += share * (to - from)
  })
  return sum
}

describe('strokeOf', () => {
  it.each([
    ['a line', 'M10 10H90', 2, 160],
    ['a slanted line', 'M10 10L40 50', 2, 100],
    ['a corner', 'M10 10H50V50', 2, 160],
    ['a circle', 'M90 50A40 40 0 1 1 10 50A40 40 0 1 1 90 50Z', 1, 2 * Math.PI * 40],
    ['a crossing once', 'M10 50H90M50 10V90', 2, 316],
    ['a line that crosses itself', 'M10 50H90V90H50V10', 2, 476],
    ['a curve', 'M10 50C10 50 90 50 90 50', 2, 160],
    ['a point not at all', 'M10 10L10 10', 2, 0],
  ])('draws %s', (_, path, width, ink) => {
    expect(Math.abs(inkOf(path, width) - ink)).toBeLessThan(0.01 * ink + 0.01)
  })
})
