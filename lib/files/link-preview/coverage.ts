import type { Contour } from './outline'

/** How a shape is scaled, in pixels a unit, and then moved; a negative `scaleY` turns it upside down. */
export interface Place {
  x: number
  y: number
  scaleX: number
  scaleY: number
}

/** Shares below it are what rounding leaves of nothing. */
const least = 0.004

/**
 * How much of each pixel shapes cover, from 0 to 1. Every line adds to the pixels that it crosses how much of them lies
 * to its right; the sums along a row are the cover (the method of font-rs,
 * https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445). Shapes that turn the same
 * way may overlap.
 */
export class Coverage {
  readonly #areas: Float32Array
  /** Of a row: what lies right of the frame is added to two pixels more. */
  readonly #stride: number
  readonly #touched: { left: number; right: number; top: number; bottom: number }

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#stride = width + 2
    this.#areas = new Float32Array(this.#stride * height)
    this.#touched = { left: width, right: 0, top: height, bottom: 0 }
  }

  add({ points }: Contour, { x, y, scaleX, scaleY }: Place): void {
    const last = points.length - 2
    let fromX = x + (points[last] ?? 0) * scaleX
    let fromY = y + (points[last + 1] ?? 0) * scaleY
    for (let at = 0; at <= last; at += 2) {
      const toX = x + (points[at] ?? 0) * scaleX
      const toY = y + (points[at + 1] ?? 0) * scaleY
      if (fromY < toY) this.#addLine(fromX, fromY, toX, toY, 1)
      else if (fromY > toY) this.#addLine(toX, toY, fromX, fromY, -1)
      fromX = toX
      fromY = toY
    }
  }

  /**
   * Adds a closed line that is at most a pixel wide: to the two pixels beside each of its points along its way, after
   * Xiaolin Wu (https://doi.org/10.1145/127719.122734).
   */
  trace({ points }: Contour, { x, y, scaleX, scaleY }: Place, width: number): void {
    const last = points.length - 2
    let fromX = x + (points[last] ?? 0) * scaleX
    let fromY = y + (points[last + 1] ?? 0) * scaleY
    for (let at = 0; at <= last; at += 2) {
      const toX = x + (points[at] ?? 0) * scaleX
      const toY = y + (points[at + 1] ?? 0) * scaleY
      if (Math.abs(toX - fromX) < Math.abs(toY - fromY)) {
        if (fromY < toY) this.#traceDown(fromX, fromY, toX, toY, width)
        else this.#traceDown(toX, toY, fromX, fromY, width)
      } else if (fromX < toX) this.#traceAcross(fromX, fromY, toX, toY, width)
      else if (fromX > toX) this.#traceAcross(toX, toY, fromX, fromY, width)
      fromX = toX
      fromY = toY
    }
  }

  /** Calls back for every pixel that is covered, and forgets all shapes. */
  take(callback: (row: number, column: number, share: number) => void): void {
    const { left, right, top, bottom } = this.#touched
    const areas = this.#areas
    for (let row = top; row < bottom; row += 1) {
      const start = row * this.#stride
      let sum = 0
      for (let column = left; column < right; column += 1) {
        sum += areas[start + column] ?? 0
        if (sum > least) callback(row, column, Math.min(sum, 1))
        else if (sum < -least) callback(row, column, Math.min(-sum, 1))
      }
      areas.fill(0, start + left, start + right + 2)
    }
    Object.assign(this.#touched, { left: this.width, right: 0, top: this.height, bottom: 0 })
  }

  /** A line from left to right that is no steeper than it is long. */
  #traceAcross(fromX: number, fromY: number, toX: number, toY: number, width: number): void {
    const slope = (toY - fromY) / (toX - fromX)
    const perPixel = width * Math.sqrt(1 + slope * slope)
    const end = Math.min(this.width, toX)
    this.#touch(fromX, toX + 1, Math.min(fromY, toY) - 1, Math.max(fromY, toY) + 2)
    for (let column = Math.max(0, Math.floor(fromX)); column < end; column += 1) {
      const left = Math.max(fromX, column)
      const right = Math.min(toX, column + 1)
      const share = (right - left) * perPixel
      const y = fromY + ((left + right) / 2 - fromX) * slope - 0.5
      const row = Math.floor(y)
      this.#dot(row, column, share * (1 - y + row))
      this.#dot(row + 1, column, share * (y - row))
    }
  }

  /** A line from above to below that is steeper than it is long. */
  #traceDown(fromX: number, fromY: number, toX: number, toY: number, width: number): void {
    const slope = (toX - fromX) / (toY - fromY)
    const perPixel = width * Math.sqrt(1 + slope * slope)
    const end = Math.min(this.height, toY)
    this.#touch(Math.min(fromX, toX) - 1, Math.max(fromX, toX) + 2, fromY, toY + 1)
    for (let row = Math.max(0, Math.floor(fromY)); row < end; row += 1) {
      const top = Math.max(fromY, row)
      const bottom = Math.min(toY, row + 1)
      const share = (bottom - top) * perPixel
      const x = fromX + ((top + bottom) / 2 - fromY) * slope - 0.5
      const column = Math.floor(x)
      this.#dot(row, column, share * (1 - x + column))
      this.#dot(row, column + 1, share * (x - column))
    }
  }

  /** Covers a share of one pixel more. */
  #dot(row: number, column: number, share: number): void {
    if (row < 0 || row >= this.height || column < 0 || column >= this.width) return
    const index = row * this.#stride + column
    const areas = this.#areas
    areas[index] = (areas[index] ?? 0) + share
    areas[index + 1] = (areas[index + 1] ?? 0) - share
  }

  /** A line from above to below; `turn` tells whether it was drawn so. */
  #addLine(topX: number, topY: number, bottomX: number, bottomY: number, turn: 1 | -1): void {
    const slope = (bottomX - topX) / (bottomY - topY)
    const first = Math.max(0, Math.floor(topY))
    const end = Math.min(this.height, Math.ceil(bottomY))
    this.#touch(Math.min(topX, bottomX), Math.max(topX, bottomX), first, end)
    for (let row = first; row < end; row += 1) {
      const upper = Math.max(topY, row)
      const lower = Math.min(bottomY, row + 1)
      const fromX = this.#within(topX + (upper - topY) * slope)
      const toX = this.#within(topX + (lower - topY) * slope)
      const height = (lower - upper) * turn
      if (fromX < toX) this.#addSpan(row * this.#stride, fromX, toX, height)
      else this.#addSpan(row * this.#stride, toX, fromX, height)
    }
  }

  #touch(left: number, right: number, top: number, bottom: number): void {
    const touched = this.#touched
    if (left < touched.left) touched.left = Math.max(0, Math.floor(left))
    if (right >= touched.right) touched.right = Math.min(this.width, Math.floor(right) + 1)
    if (top < touched.top) touched.top = Math.max(0, Math.floor(top))
    if (bottom > touched.bottom) touched.bottom = Math.min(this.height, Math.ceil(bottom))
  }

  #within(x: number): number {
    return x < 0 ? 0 : Math.min(x, this.width)
  }

  /** A line within one row, of which it crosses `height`, downwards positive. */
  #addSpan(row: number, left: number, right: number, height: number): void {
    const first = Math.floor(left)
    if (right <= first + 1) {
      this.#put(row + first, height, (left + right) / 2 - first)
      return
    }
    const perPixel = height / (right - left)
    for (let column = first; column < right; column += 1) {
      const from = Math.max(left, column)
      const to = Math.min(right, column + 1)
      this.#put(row + column, perPixel * (to - from), (from + to) / 2 - column)
    }
  }

  /** `share` is how far into its pixel the line stands, on average: what lies right of it is covered. */
  #put(index: number, height: number, share: number): void {
    const right = height * share
    this.#areas[index] = (this.#areas[index] ?? 0) + height - right
    this.#areas[index + 1] = (this.#areas[index + 1] ?? 0) + right
  }
}
