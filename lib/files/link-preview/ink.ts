import { channels } from '@/lib/model/theme'
import type { Covered } from './coverage'

/** Steps from the ground to a full colour. */
const steps = 10

/** A picture in few colours on a ground, each blended into it along soft edges. Colours are written `#rrggbb`. */
export class Ink {
  /** Row by row the place of each pixel’s colour in the palette, behind a byte of zero: no filter, as PNG has it. */
  readonly rows: Uint8Array
  readonly palette: number[][]
  readonly #ground: number[]

  constructor(
    ground: string,
    readonly width: number,
    readonly height: number,
  ) {
    this.rows = new Uint8Array((width + 1) * height)
    this.#ground = channels(ground)
    this.palette = [this.#ground]
  }

  /**
   * Prints in a colour what `draw` adds.
   * @param covered is of the size of the picture, and empty before and after
   */
  print<Shapes extends Covered>(
    color: string,
    covered: Shapes,
    draw: (covered: Shapes) => void,
  ): void {
    const first = this.#placeOf(color)
    const { rows } = this
    const stride = this.width + 1
    draw(covered)
    covered.take((row, from, to, share) => {
      const step = Math.floor(share * steps + 0.5)
      if (step === 0) return
      const start = row * stride + 1
      for (let column = from; column < to; column += 1) rows[start + column] = first + step - 1
    })
  }

  /** Red, green and blue of every pixel. */
  rgb(): Uint8Array {
    const { width, height } = this
    const bytes = new Uint8Array(3 * width * height)
    for (let row = 0, at = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1, at += 3)
        bytes.set(this.palette[this.rows[row * (width + 1) + column + 1] ?? 0] ?? [], at)
    return bytes
  }

  /** Where the steps of a colour begin in the palette. */
  #placeOf(color: string): number {
    const full = channels(color)
    const last = this.palette.findIndex((known) => known.join() === full.join())
    if (last > 0) return last - steps + 1
    for (let step = 1; step <= steps; step += 1)
      this.palette.push(
        full.map((value, at) => {
          const ground = this.#ground[at] ?? 0
          return Math.round(ground + ((value - ground) * step) / steps)
        }),
      )
    return this.palette.length - steps
  }
}
