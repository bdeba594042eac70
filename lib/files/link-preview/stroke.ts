import type { Contour } from './outline'

/** How far a corner may stick out, in half widths of the line. */
const sharpest = 2

/**
 * The outline of a line of some width along a contour, all of it turning the same way, so that where the line crosses
 * itself nothing is left out. Widths are in the contour’s units.
 */
export function strokeOf(contour: Contour, width: number): Contour[] {
  const points = withoutRepeats(contour)
  if (points.length < 4) return []
  const left = beside(points, contour.closed, width / 2)
  const right = reversed(beside(points, contour.closed, -width / 2))
  if (!contour.closed) return [{ points: left.concat(right), closed: true }]
  return [
    { points: left, closed: true },
    { points: right, closed: true },
  ]
}

function withoutRepeats({ points, closed }: Contour): number[] {
  const kept: number[] = []
  for (let at = 0; at < points.length; at += 2)
    if (at === 0 || !isSame(points, at, kept, kept.length - 2))
      kept.push(points[at] ?? 0, points[at + 1] ?? 0)
  if (closed && kept.length > 2 && isSame(kept, 0, kept, kept.length - 2)) kept.length -= 2
  return kept
}

function isSame(points: number[], at: number, others: number[], other: number): boolean {
  const x = (points[at] ?? 0) - (others[other] ?? 0)
  const y = (points[at + 1] ?? 0) - (others[other + 1] ?? 0)
  return x * x + y * y < 1e-9
}

/** The corners moved to the side, each along the middle of the directions in which its two lines face. */
function beside(points: number[], closed: boolean, by: number): number[] {
  const moved: number[] = []
  const last = points.length - 2
  let [beforeX, beforeY] = normal(points, closed ? last : 0, closed ? 0 : 2)
  for (let at = 0; at <= last; at += 2) {
    const isEnd = at === last && !closed
    const [afterX, afterY] = isEnd
      ? [beforeX, beforeY]
      : normal(points, at, at === last ? 0 : at + 2)
    const x = beforeX + afterX
    const y = beforeY + afterY
    const square = x * x + y * y || 1
    const miter = Math.min(sharpest / Math.sqrt(square), 2 / square) * by
    moved.push((points[at] ?? 0) + x * miter, (points[at + 1] ?? 0) + y * miter)
    beforeX = afterX
    beforeY = afterY
  }
  return moved
}

/** The direction, of length one, in which the line between two corners faces. */
function normal(points: number[], from: number, to: number): [number, number] {
  const x = (points[to] ?? 0) - (points[from] ?? 0)
  const y = (points[to + 1] ?? 0) - (points[from + 1] ?? 0)
  const length = Math.sqrt(x * x + y * y) || 1
  return [-y / length, x / length]
}

function reversed(points: number[]): number[] {
  const turned: number[] = []
  for (let at = points.length - 2; at >= 0; at -= 2)
    turned.push(points[at] ?? 0, points[at + 1] ?? 0)
  return turned
}
