import { describe, expect, it } from 'vitest'
import { contoursOf } from './outline'

/** Area that a contour encloses (the shoelace formula). */
function areaOf(points: number[]): number {
  let sum = 0
  for (let at = 0; at < points.length; at += 2) {
    const next = (at + 2) % points.length
    sum += (points[at] ?? 0) * (points[next + 1] ?? 0) - (points[next] ?? 0) * (points[at + 1] ?? 0)
  }
  return Math.abs(sum) / 2
}

describe('contoursOf', () => {
  it.each([
    ['a box', 'M0 0H10V10H0Z', 100],
    ['a box of relative steps', 'm5 5h10v10h-10z', 100],
    ['a circle of arcs', 'M10 5A5 5 0 1 1 0 5A5 5 0 1 1 10 5Z', Math.PI * 25],
    ['a quadratic curve', 'M0 0Q5 10 10 0Z', 100 / 3],
    ['a cubic curve', 'M0 0C0 10 10 10 10 0Z', 60],
    ['smooth curves', 'M0 0Q5 10 10 0T20 0Z', 0],
  ])('keeps the area of %s', (_, path, area) => {
    const [contour] = contoursOf(path, 20)
    expect(areaOf(contour?.points ?? [])).toBeCloseTo(area, 0)
    expect(contour?.closed).toBe(true)
  })

  it('cuts a curve finer the larger it is drawn', () => {
    const circle = 'M10 5A5 5 0 1 1 0 5A5 5 0 1 1 10 5Z'
    const corners = (scale: number) => contoursOf(circle, scale)[0]?.points.length ?? 0
    expect(corners(1)).toBeLessThan(40)
    expect(corners(100)).toBeGreaterThan(2 * corners(10))
  })

  it('tells open lines from closed ones', () => {
    expect(contoursOf('M0 0H5M0 5H5V9Z', 1).map(({ closed }) => closed)).toEqual([false, true])
  })
})
