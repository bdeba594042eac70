/** A ring of equal ovals around the centre, each turned a little further: the banknote printer’s guilloche. */
interface Ring {
  /** How many ovals: a product of small primes, so that few elements draw many. */
  count: number
  /** From the centre of the rosette to that of an oval. */
  distance: number
  /** Half the width of an oval, outwards, and half its height. */
  across: number
  along: number
  /** Degrees by which an oval is tilted. */
  tilt: number
}

const counts = [30, 32, 36, 40, 45, 48, 50, 54, 60, 64, 72, 75, 80, 81, 90, 96]

/** Half the side of the square that a rosette fills. */
export const rosetteRadius = 50

/**
 * The rings of the rosette of a reading text, by its hash in hexadecimal digits. Each takes its measures from bytes of
 * its own, so that another text has another drawing. A rosette certifies nothing.
 */
export function ringsOf(hash: string): Ring[] {
  const share = (index: number) =>
    Number.parseInt(hash.slice(4 * index, 4 * index + 4), 16) / 0xffff
  const between = (index: number, from: number, to: number) => from + share(index) * (to - from)
  const hole = between(0, 5, 11)
  const middle = between(1, 18, 27)
  const inset = between(2, 0, 9)
  const outer = between(3, 40, 49)
  const edges = [
    [middle - inset, outer],
    [hole + between(4, 4, 9), middle + between(5, 2, 8)],
    [hole, middle - between(6, 1, 6)],
  ] as const
  return edges.map(([inner, edge], index) => {
    const across = (edge - inner) / 2
    return {
      count: counts[Number.parseInt(hash.slice(40 + index, 41 + index), 16)] ?? 30,
      distance: round((edge + inner) / 2),
      across: round(across),
      along: round(across * between(7 + index, 0.35, 1)),
      tilt: Math.round(between(13 + index, -60, 60)),
    }
  })
}

function round(value: number): number {
  return Math.round(10 * value) / 10
}

/**
 * The rosette as SVG in the colour of the text around it, for a page. The ids of its parts begin with the hash, so that
 * a page may show those of many texts, each once.
 */
export function rosette(hash: string): string {
  const prefix = `r${hash.slice(0, 8)}`
  const rings = ringsOf(hash).map((ring, index) => ringMarkup(ring, `${prefix}${index}`))
  const size = `${-rosetteRadius} ${-rosetteRadius} ${2 * rosetteRadius} ${2 * rosetteRadius}`
  const look = 'fill="none" stroke="currentColor" stroke-width=".35"'
  return `<svg class="rosette" viewBox="${size}" width="96" height="96" ${look} aria-hidden="true">${rings.join('')}</svg>`
}

/** What stands before and after the first oval of a ring: in pieces, between which the ring's id stands. */
type Frame = [before: string[], after: string[]]

/** The same for all rings of as many ovals, so that a site with thousands of rosettes makes it once. */
const frames = new Map(counts.map((count) => [count, frameOf(count)]))

function ringMarkup({ count, distance, across, along, tilt }: Ring, id: string): string {
  const [before, after] = frames.get(count) ?? frameOf(count)
  const turned = tilt ? ` transform="rotate(${tilt} ${distance} 0)"` : ''
  const oval = `<ellipse id="${id}a" cx="${distance}" rx="${across}" ry="${along}"${turned}/>`
  return before.join(id) + oval + after.join(id)
}

/** Groups of groups: each holds one copy less than its factor beside what it repeats. */
function frameOf(ovals: number): Frame {
  let count = 1
  const markup = factorsOf(ovals).reduce((inner, factor, level) => {
    const name = `|${String.fromCharCode(97 + level)}`
    const copies = Array.from({ length: factor - 1 }, (_, copy) => {
      const angle = Number((((copy + 1) * 360) / (count * factor)).toFixed(2))
      return `<use href="#${name}" transform="rotate(${angle})"/>`
    })
    count *= factor
    return `<g>${inner.replace(/^<\w+/, `$& id="${name}"`)}${copies.join('')}</g>`
  }, '<ellipse/>')
  const [before = '', after = ''] = markup.split('<ellipse id="|a"/>')
  return [before.split('|'), after.split('|')]
}

function factorsOf(count: number): number[] {
  const factor = [2, 3, 5].find((prime) => count % prime === 0)
  return factor ? [...factorsOf(count / factor), factor] : []
}

/** The same drawing around the origin as the corners of each oval, x and y in turn, for pictures. */
export function rosetteOvals(hash: string, corners: number): number[][] {
  return ringsOf(hash).flatMap((ring) => {
    const oval = ovalOf(ring, corners)
    return Array.from({ length: ring.count }, (_, index) =>
      turned(oval, (index * 360) / ring.count),
    )
  })
}

/** The first oval of a ring, to the right of the centre. */
function ovalOf({ distance, across, along, tilt }: Ring, corners: number): number[] {
  const oval = Array.from({ length: corners }, (_, corner) => {
    const turn = (corner * 2 * Math.PI) / corners
    return [across * Math.cos(turn), along * Math.sin(turn)]
  })
  return turned(oval.flat(), tilt).map((value, at) => (at % 2 === 0 ? value + distance : value))
}

/** Corners, turned around the centre by an angle in degrees. */
function turned(points: readonly number[], angle: number): number[] {
  const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
  const moved: number[] = []
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    moved.push(x * cos - y * sin, x * sin + y * cos)
  }
  return moved
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
