import { Coverage } from './coverage'

/** Steps from the ground to a full colour. */
const steps = 10

/** A picture in few colours on a ground, each blended into it along soft edges. Colours are written `#rrggbb`. */
export class Ink {
  readonly pixels: Uint8Array
  readonly palette: number[][]
  readonly #ground: number[]
  readonly #coverage: Coverage

  constructor(width: number, height: number, ground: string) {
    this.pixels = new Uint8Array(width * height)
    this.#ground = channels(ground)
    this.palette = [this.#ground]
    this.#coverage = new Coverage(width, height)
  }

  /** Prints in a colour what `draw` adds. */
  print(color: string, draw: (coverage: Coverage) => void): void {
    const first = this.#placeOf(color)
    const pixels = this.pixels
    draw(this.#coverage)
    this.#coverage.take((index, share) => {
      const step = Math.round(share * steps)
      if (step > 0) pixels[index] = first + step - 1
    })
  }

  /** Red, green and blue of every pixel. */
  rgb(): Uint8Array {
    const bytes = new Uint8Array(3 * this.pixels.length)
    for (const [at, place] of this.pixels.entries()) bytes.set(this.palette[place] ?? [], 3 * at)
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

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}
