import { describe, expect, it } from 'vitest'
import { Coverage } from './coverage'

const place = { x: 0, y: 0, scaleX: 1, scaleY: 1 }

function coverOf(shapes: number[][], at = place, width = 4, height = 3): number[] {
  const coverage = new Coverage(width, height)
  for (const points of shapes) coverage.add({ points, closed: true }, at)
  const shares = Array.from({ length: width * height }, () => 0)
  coverage.take((row, from, to, share) => {
    shares.fill(Math.round(share * 100) / 100, row * width + from, row * width + to)
  })
  return shares
}

function box(left: number, top: number, right: number, bottom: number): number[] {
  return [left, top, right, top, right, bottom, left, bottom]
}

describe('Coverage', () => {
  it.each([
    ['a pixel', [box(1, 1, 2, 2)], [0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]],
    ['half a pixel', [box(1.5, 1, 2, 2)], [0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0, 0]],
    ['parts of four', [box(0.5, 0.5, 1.5, 1.5)], [0.25, 0.25, 0, 0, 0.25, 0.25, 0, 0, 0, 0, 0, 0]],
    ['a triangle', [[0, 0, 2, 0, 0, 2]], [1, 0.5, 0, 0, 0.5, 0, 0, 0, 0, 0, 0, 0]],
    ['a slope over a row', [[0, 0, 4, 0, 0, 1]], [0.88, 0.63, 0.38, 0.13, 0, 0, 0, 0, 0, 0, 0, 0]],
    [
      'one shape on another',
      [box(0, 0, 2, 1), box(1, 0, 3, 1)],
      [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    ['a hole', [box(0, 0, 3, 3), [1, 1, 1, 2, 2, 2, 2, 1]], [1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0]],
    ['what leaves the frame', [box(-5, -5, 1, 9)], [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0]],
    [
      'what lies right of it',
      [box(3, 0, 99, 1), box(50, 1, 60, 2)],
      [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    ],
    ['nothing', [], Array(12).fill(0)],
  ])('covers %s', (_, shapes, expected) => {
    expect(coverOf(shapes)).toEqual(expected)
  })

  it('scales, moves and turns upside down', () => {
    const upright = coverOf([[0, 0, 2, 0, 0, 2]], { x: 1, y: 2, scaleX: 1, scaleY: -1 })
    expect(upright).toEqual([0, 0.5, 0, 0, 0, 1, 0.5, 0, 0, 0, 0, 0])
  })

  it('forgets what was taken', () => {
    const coverage = new Coverage(4, 3)
    coverage.add({ points: box(0, 0, 4, 3), closed: true }, place)
    coverage.take(() => {})
    coverage.add({ points: box(1, 1, 2, 2), closed: true }, place)
    const taken: number[] = []
    coverage.take((row, from, to) => taken.push(row, from, to))
    expect(taken).toEqual([1, 1, 2])
  })
})
