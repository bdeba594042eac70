import svgpath from 'svgpath'

/** Corners of a shape, x and y in turn; the last is joined to the first where it is closed. */
export interface Contour {
  points: number[]
  closed: boolean
}

/** How far a chord may lie from its curve, in pixels. */
const tolerance = 0.12

/**
 * The corners of an SVG path (https://www.w3.org/TR/SVG2/paths.html#PathData), its curves cut into chords that no eye
 * tells from them at the size at which it is drawn: `scale` pixels a unit. Points stay in the path's own units.
 */
export function contoursOf(path: string, scale: number): Contour[] {
  const commands: Command[] = []
  svgpath(path)
    .abs()
    .unarc()
    .unshort()
    .iterate(([type, ...values], _, x, y) => {
      // A horizontal or vertical line names only what changes.
      if (type === 'H') commands.push({ type: 'L', values: [...values.map(Number), y] })
      else if (type === 'V') commands.push({ type: 'L', values: [x, ...values.map(Number)] })
      else commands.push({ type, values: values.map(Number) })
    })
  return flatten(commands, scale)
}

export interface Command {
  type: string
  values: number[]
}

/** The corners of absolute commands M, L, Q, C and Z. */
export function flatten(commands: Command[], scale: number): Contour[] {
  const contours: Contour[] = []
  for (const { type, values } of commands) {
    const contour = contours.at(-1)
    if (type === 'M' || !contour) contours.push({ points: [...values], closed: false })
    else if (type === 'Z') contour.closed = true
    else if (type === 'L') contour.points.push(...values)
    else addCurve(contour.points, type === 'Q' ? raised(contour.points, values) : values, scale)
  }
  return contours
}

/** A quadratic curve as a cubic one. */
function raised(points: number[], [x = 0, y = 0, endX = 0, endY = 0]: number[]): number[] {
  const [startX = 0, startY = 0] = points.slice(-2)
  const toward = (from: number, to: number) => from + ((to - from) * 2) / 3
  return [toward(startX, x), toward(startY, y), toward(endX, x), toward(endY, y), endX, endY]
}

function addCurve(points: number[], values: number[], scale: number): void {
  const [startX = 0, startY = 0] = points.slice(-2)
  const [aX = 0, aY = 0, bX = 0, bY = 0, endX = 0, endY = 0] = values
  const bend = Math.max(
    Math.hypot(startX - 2 * aX + bX, startY - 2 * aY + bY),
    Math.hypot(aX - 2 * bX + endX, aY - 2 * bY + endY),
  )
  // Wang’s formula for the number of chords, as in Skia’s GrWangsFormula.
  const chords = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend * scale) / tolerance)))
  for (let chord = 1; chord <= chords; chord += 1) {
    const t = chord / chords
    points.push(bezier(startX, aX, bX, endX, t), bezier(startY, aY, bY, endY, t))
  }
}

function bezier(start: number, a: number, b: number, end: number, t: number): number {
  const s = 1 - t
  return s * s * (s * start + 3 * t * a) + t * t * (3 * s * b + t * end)
}
