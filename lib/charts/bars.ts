import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { s } from 'hastscript'
import type { ChartData, ChartRow } from './data'
import {
  type ChartOptions,
  drawing,
  legend,
  legendHeight,
  lineHeight,
  numberFormat,
  percent,
  shareOf,
  textAt,
} from './drawing'

const barHeight = 16
/** From one bar of a row to the next, and between rows. */
const barStep = 21
const rowGap = 10
/** Letters of a name that fit beside each other on a phone. */
const lettersInLine = 36

/**
 * Draws bars below each other, each row's name above them and each value at its end, so that neither an axis nor a small
 * screen stands between a reader and the numbers. Lengths begin at zero.
 */
export function drawBars(data: ChartData, options: ChartOptions): Element {
  const format = numberFormat(data, options.locale)
  const values = data.rows.flatMap((row) => row.values.filter((value) => value !== null))
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([0, 100 - shareOf(values.map(format))])
  const parts: Element[] = legend(data, (at, y) =>
    s('rect', { className: [`series-${at + 1}`], y: y + 3, width: 16, height: barHeight - 2 }),
  )
  let y = legendHeight(data)
  for (const row of data.rows) {
    const lines = wrap(row.label)
    parts.push(...lines.map((line, at) => textAt(0, y + at * lineHeight + 15, line)))
    y += lines.length * lineHeight
    parts.push(...barsOf(row, y, scale, format))
    y += row.values.length * barStep + rowGap
  }
  return drawing(options, y, parts)
}

function barsOf(
  { values }: ChartRow,
  top: number,
  scale: (value: number) => number,
  format: (value: number) => string,
): Element[] {
  return values.flatMap((value, at) => {
    if (value === null) return []
    const y = top + at * barStep
    const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))]
    const size = { x: percent(from), y, width: percent(to - from), height: barHeight }
    return [
      s('rect', { className: [`series-${at + 1}`], ...size }),
      textAt(percent(to), y + barHeight - 3, format(value), { dx: 5 }),
    ]
  })
}

/** Cuts a name into lines between its words. */
function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + word.length < lettersInLine)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
