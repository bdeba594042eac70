import type { Covered, Place } from './coverage'
import type { Contour } from './outline'

/**
 * How much of each pixel lines cover that are at most a pixel wide: each adds to the two pixels beside every one of its
 * points along its way (after Xiaolin Wu, https://doi.org/10.1145/127719.122734). Unlike the edges of shapes, they need
 * no sums along the rows.
 */
export class Tracing implements Covered {
  readonly #shares: Float32Array
  readonly #touched: { left: number; right: number; top: number; bottom: number }

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.#shares = new Float32Array(width * height)
    this.#touched = { left: width, right: 0, top: height, bottom: 0 }
  }

  /** Adds a closed line. */
  add({ points }: Contour, { x, y, scaleX, scaleY }: Place, width: number): void {
    const last = points.length - 2
    let fromX = x + (points[last] ?? 0) * scaleX
    let fromY = y + (points[last + 1] ?? 0) * scaleY
    for (let at = 0; at <= last; at += 2) {
      const toX = x + (points[at] ?? 0) * scaleX
      const toY = y + (points[at + 1] ?? 0) * scaleY
      this.#touch(toX, toY)
      if (Math.abs(toX - fromX) < Math.abs(toY - fromY)) {
        if (fromY < toY) this.#addDown(fromX, fromY, toX, toY, width)
        else this.#addDown(toX, toY, fromX, fromY, width)
      } else if (fromX < toX) this.#addAcross(fromX, fromY, toX, toY, width)
      else if (fromX > toX) this.#addAcross(toX, toY, fromX, fromY, width)
      fromX = toX
      fromY = toY
    }
  }

  take(callback: Parameters<Covered['take']>[0]): void {
    const { left, right, top, bottom } = this.#touched
    const shares = this.#shares
    for (let row = top; row < bottom; row += 1) {
      const start = row * this.width
      for (let column = left; column < right; column += 1) {
        const share = shares[start + column] ?? 0
        if (share > 0) callback(row, column, column + 1, Math.min(share, 1))
      }
      shares.fill(0, start + left, start + right)
    }
    Object.assign(this.#touched, { left: this.width, right: 0, top: this.height, bottom: 0 })
  }

  /** A piece that goes further down than to a side. */
  #addDown(fromX: number, fromY: number, toX: number, toY: number, width: number): void {
    const slope = (toX - fromX) / (toY - fromY)
    const perRow = width * Math.sqrt(1 + slope * slope)
    const end = Math.min(this.height, toY)
    for (let row = Math.max(0, Math.floor(fromY)); row < end; row += 1) {
      const upper = Math.max(fromY, row)
      const lower = Math.min(toY, row + 1)
      const x = fromX + ((upper + lower) / 2 - fromY) * slope - 0.5
      const column = Math.floor(x)
      const share = (lower - upper) * perRow
      const second = share * (x - column)
      this.#put(row, column, share - second)
      this.#put(row, column + 1, second)
    }
  }

  /** A piece that goes to the right, and no further up or down. */
  #addAcross(fromX: number, fromY: number, toX: number, toY: number, width: number): void {
    const slope = (toY - fromY) / (toX - fromX)
    const perColumn = width * Math.sqrt(1 + slope * slope)
    const end = Math.min(this.width, toX)
    for (let column = Math.max(0, Math.floor(fromX)); column < end; column += 1) {
      const left = Math.max(fromX, column)
      const right = Math.min(toX, column + 1)
      const y = fromY + ((left + right) / 2 - fromX) * slope - 0.5
      const row = Math.floor(y)
      const share = (right - left) * perColumn
      const second = share * (y - row)
      this.#put(row, column, share - second)
      this.#put(row + 1, column, second)
    }
  }

  #put(row: number, column: number, share: number): void {
    if (row < 0 || column < 0 || row >= this.height || column >= this.width) return
    const index = row * this.width + column
    this.#shares[index] = (this.#shares[index] ?? 0) + share
  }

  /** With the pixels beside a point. */
  #touch(x: number, y: number): void {
    const touched = this.#touched
    const [column, row] = [Math.floor(x), Math.floor(y)]
    if (column <= touched.left) touched.left = Math.max(0, column - 1)
    if (column + 2 > touched.right) touched.right = Math.min(this.width, column + 2)
    if (row <= touched.top) touched.top = Math.max(0, row - 1)
    if (row + 2 > touched.bottom) touched.bottom = Math.min(this.height, row + 2)
  }
}
