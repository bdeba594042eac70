import { scaleLinear, scaleUtc } from 'd3-scale'
import { line } from 'd3-shape'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartData, ChartRow } from './data'
import { type ChartOptions, drawing, legend, lookOf, percent, scaled, textAt } from './drawing'

/**
 * Along the width, all is set in percent; the rest grows with the type. A drawing is at least as wide as a phone's column
 * is at the size of type that most readers have (`.plot` in app/styles/charts.css), and scrolls where there is less room, so that what
 * type needs is kept free for this width. All lengths are in CSS pixels at that size.
 */
const narrowest = 280

/** Of a letter of the small sans: digits and a good part of words are narrower. */
const letterWidth = 8

/** Of the room for the lines; above it stands the name of the highest tick, below it those of the points and of what they are. */
const height = 220
const [above, below] = [18, 46]
const bottom = above + height
/** So many points get a dot, since each may be looked up; more would be a band. */
const mostDots = 40

/** Where a row and a value stand: in percent of the width, and in pixels from the top. */
interface Scales {
  x: (row: number) => number
  y: (value: number) => number
}

/**
 * Draws a line for each series over the lines of a scale, which name themselves. A scale that would begin far below its
 * values begins at zero.
 */
export function drawLines(data: ChartData, options: ChartOptions): Element {
  const { rows, series } = data
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = scaleLinear()
    .domain([low > 0 && low < 0.6 * high ? 0 : low, high])
    .nice(4)
    .range([bottom, above])
  const format = new Intl.NumberFormat(options.locale, { maximumFractionDigits: 6 })
  const ticks = y.ticks(4).map((value) => ({ y: y(value), name: format.format(value) }))
  const scales = { x: positions(rows, shareOf(ticks.map(({ name }) => name))), y }
  const plot = [
    ...ticks.flatMap((tick) => [
      s('line', { className: ['level'], x2: '100%', y1: scaled(tick.y), y2: scaled(tick.y) }),
      textAt('0', scaled(tick.y - 5), tick.name),
    ]),
    ...names(rows, scales, options.locale),
    textAt('98%', scaled(bottom + 38), data.of, { textAnchor: 'end' }),
    s(
      'svg',
      { viewBox: `0 0 100 ${bottom}`, height: scaled(bottom), preserveAspectRatio: 'none' },
      series.map((_, at) => pathOf(rows, at, scales)),
    ),
    ...(rows.length > mostDots ? [] : series.flatMap((_, at) => dotsOf(rows, at, scales))),
  ]
  const sample = { x2: '100%', y1: '50%', y2: '50%' }
  return drawing(
    options,
    [
      ...legend(data, (at) => s('line', { className: ['graph', lookOf(at)], ...sample })),
      s('svg', { className: ['plot'], width: '100%', height: scaled(bottom + below) }, plot),
    ],
    // What scrolls is in the keyboard's reach.
    { tabIndex: 0 },
  )
}

/** The share of the narrowest drawing that a text needs, in percent. */
function shareOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length))
  return Math.min(60, Math.ceil((100 * (longest * letterWidth + 8)) / narrowest))
}

/** Dates and numbers stand where they belong, anything else at equal distances. */
function positions(rows: readonly ChartRow[], start: number): Scales['x'] {
  const range = [start, 98]
  const labels = rows.map(({ label }) => label)
  const times = labels.map(timeOf)
  const numbers = labels.map(Number)
  if (times.every((time) => !Number.isNaN(time)))
    return along(
      times,
      scaleUtc()
        .domain([Math.min(...times), Math.max(...times)])
        .range(range),
    )
  if (numbers.every(Number.isFinite))
    return along(numbers, scaleLinear([Math.min(...numbers), Math.max(...numbers)], range))
  return along([...labels.keys()], scaleLinear([0, Math.max(1, labels.length - 1)], range))
}

function along(values: readonly number[], scale: (value: number) => number): Scales['x'] {
  return (row) => scale(values[row] ?? 0)
}

/** A year, month or day in UTC. */
function timeOf(label: string): number {
  return /^\d{4}(?:-\d\d){0,2}$/.test(label) ? Date.parse(label) : Number.NaN
}

function pathOf(rows: readonly ChartRow[], series: number, { x, y }: Scales): Element {
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, row) => x(row))
    .y((value) => y(value ?? 0))
    .digits(1)
  const values = rows.map((row) => row.values[series] ?? null)
  return s('path', {
    className: ['graph', lookOf(series)],
    d: path(values) ?? '',
    vectorEffect: 'non-scaling-stroke',
  })
}

function dotsOf(rows: readonly ChartRow[], series: number, { x, y }: Scales): Element[] {
  return rows.flatMap(({ values }, row) => {
    const value = values[series] ?? null
    if (value === null) return []
    const place = { cx: percent(x(row)), cy: scaled(y(value)), r: scaled(3.5) }
    return [s('circle', { className: [lookOf(series)], ...place })]
  })
}

/** Names of the first row, the last, and as many between as have room beside each other. */
function names(rows: readonly ChartRow[], { x }: Scales, locale: string): Element[] {
  const last = rows.length - 1
  const texts = rows.map(({ label }) => nameOf(label, locale))
  const room = shareOf(texts)
  const chosen: number[] = []
  for (const row of rows.keys()) {
    const isFree = x(row) - x(chosen.at(-1) ?? row) >= room && x(last) - x(row) >= room
    if (row === 0 || row === last || isFree) chosen.push(row)
  }
  return chosen.map((row) => {
    const textAnchor = row === last ? 'end' : row === 0 ? 'start' : 'middle'
    return textAt(percent(x(row)), scaled(bottom + 18), texts[row] ?? '', { textAnchor })
  })
}

/** A month or day as the language writes it; a year and anything else as it is. */
function nameOf(label: string, locale: string): string {
  const time = timeOf(label)
  if (label.length <= 4 || Number.isNaN(time)) return label
  const day = label.length > 7 ? ({ day: 'numeric' } as const) : {}
  const year = { year: label.length > 7 ? '2-digit' : 'numeric', month: 'short' } as const
  return new Intl.DateTimeFormat(locale, { ...year, ...day, timeZone: 'UTC' }).format(time)
}
