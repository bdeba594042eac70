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

function circle(x: number, y: number, radius: number): number[] {
  return Array.from({ length: 200 }, (_, at) => (at * Math.PI) / 100).flatMap((turn) => [
    x + radius * Math.cos(turn),
    y + radius * Math.sin(turn),
  ])
}

function inkOfTrace(points: number[], width: number): number {
  const coverage = new Coverage(100, 100)
  coverage.trace({ points, closed: true }, place, width)
  let sum = 0
  coverage.take((_row, from, to, share) => {
    sum += share * (to - from)
  })
  return sum
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

  it.each([
    ['a circle', circle(50, 50, 40), 1, 2 * Math.PI * 40],
    ['a thin one', circle(50, 50, 40), 0.4, 2 * Math.PI * 40 * 0.4],
    ['what of it stands in the frame', circle(100, 50, 40), 1, Math.PI * 40],
    ['a point not at all', [10, 10, 10, 10], 1, 0],
  ])('traces %s', (_, points, width, ink) => {
    expect(Math.abs(inkOfTrace(points, width) - ink)).toBeLessThan(0.02 * ink + 0.01)
  })

  it('traces a line where it runs', () => {
    const coverage = new Coverage(4, 3)
    coverage.trace({ points: [0, 1.5, 4, 1.5], closed: true }, place, 0.5)
    const shares: number[] = []
    coverage.take((row, from, to, share) => {
      for (let column = from; column < to; column += 1) shares.push(row, column, share)
    })
    expect(shares).toEqual([1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 3, 1])
  })
})
