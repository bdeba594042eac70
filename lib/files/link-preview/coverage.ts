import type { Contour } from './outline'

/** How a shape is scaled, in pixels a unit, and then moved; a negative `scaleY` turns it upside down. */
export interface Place {
  x: number
  y: number
  scaleX: number
  scaleY: number
}

/** Something of which each pixel is covered by a share, from 0 to 1. */
export interface Covered {
  /**
   * Calls back for every stretch of a row, from a column up to another, whose pixels are covered alike, and forgets all
   * that was added.
   */
  take(callback: (row: number, from: number, to: number, share: number) => void): void
}

/** Shares below it are what rounding leaves of nothing. */
const least = 0.004

/**
 * How much of each pixel shapes cover, from 0 to 1. Every line adds to the pixels that it crosses how much of them lies
 * to its right; the sums along a row are the cover (the method of font-rs,
 * https://medium.com/@raphlinus/inside-the-fastest-font-renderer-in-the-world-75ae5270c445). Shapes that turn the same
 * way may overlap.
 */
export class Coverage implements Covered {
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

  /** Cover changes only where something was added, so that all between is passed at once. */
  take(callback: (row: number, from: number, to: number, share: number) => void): void {
    const { left, right, top, bottom } = this.#touched
    const areas = this.#areas
    for (let row = top; row < bottom; row += 1) {
      const start = row * this.#stride
      let sum = 0
      let from = left
      for (let column = left; column < right; column += 1) {
        const area = areas[start + column] ?? 0
        if (area === 0) continue
        const share = Math.abs(sum)
        if (share > least && from < column) callback(row, from, column, Math.min(share, 1))
        sum += area
        from = column
      }
      const share = Math.abs(sum)
      if (share > least && from < right) callback(row, from, right, Math.min(share, 1))
      areas.fill(0, start + left, start + right + 2)
    }
    Object.assign(this.#touched, { left: this.width, right: 0, top: this.height, bottom: 0 })
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
