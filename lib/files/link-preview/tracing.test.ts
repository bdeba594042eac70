import { describe, expect, it } from 'vitest'
import { Tracing } from './tracing'

const place = { x: 0, y: 0, scaleX: 1, scaleY: 1 }

function circle(x: number, y: number, radius: number): number[] {
  return Array.from({ length: 200 }, (_, at) => (at * Math.PI) / 100).flatMap((turn) => [
    x + radius * Math.cos(turn),
    y + radius * Math.sin(turn),
  ])
}

function inkOfTrace(points: number[], width: number): number {
  const tracing = new Tracing(100, 100)
  tracing.add({ points, closed: true }, place, width)
  let sum = 0
  tracing.take((_row, from, to, share) => {
    sum += share * (to - from)
  })
  return sum
}

describe('Tracing', () => {
  it.each([
    ['a circle', circle(50, 50, 40), 1, 2 * Math.PI * 40],
    ['a thin one', circle(50, 50, 40), 0.4, 2 * Math.PI * 40 * 0.4],
    ['what of it stands in the frame', circle(100, 50, 40), 1, Math.PI * 40],
    ['a point not at all', [10, 10, 10, 10], 1, 0],
  ])('traces %s', (_, points, width, ink) => {
    expect(Math.abs(inkOfTrace(points, width) - ink)).toBeLessThan(0.02 * ink + 0.01)
  })

  it('traces a line where it runs, and forgets it', () => {
    const tracing = new Tracing(4, 3)
    tracing.add({ points: [0, 1.5, 4, 1.5], closed: true }, place, 0.5)
    const taken: number[][] = []
    const take = () => tracing.take((row, from, to, share) => taken.push([row, from, to, share]))
    take()
    take()
    expect(taken).toEqual([
      [1, 0, 1, 1],
      [1, 1, 2, 1],
      [1, 2, 3, 1],
      [1, 3, 4, 1],
    ])
  })
})
