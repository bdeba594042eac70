import { scaleLinear } from 'd3-scale'
import type { Element } from 'hast'
import { h, s } from 'hastscript'
import type { ChartData, ChartRow } from './data'
import {
  type ChartOptions,
  drawing,
  legend,
  lookOf,
  numberFormat,
  percent,
  textAt,
} from './drawing'

/**
 * Draws bars below each other, each row's name above them and each value at its end, so that neither an axis nor a small
 * screen stands between a reader and the numbers. Lengths begin at zero.
 */
export function drawBars(data: ChartData, options: ChartOptions): Element {
  const format = numberFormat(data, options.locale)
  const values = data.rows.flatMap((row) => row.values.filter((value) => value !== null))
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .range([0, 100])
  const rows = data.rows.flatMap((row) => [h('div', row.label), ...barsOf(row, scale, format)])
  return drawing(options, [
    ...legend(data, (at) => s('rect', { className: [lookOf(at)], width: '100%', height: '100%' })),
    h('div', { className: ['bars'] }, [
      // Beside the longest bar, there is room for the longest value.
      h('div', { className: ['room'] }, longest(values.map(format))),
      ...rows,
    ]),
  ])
}

function barsOf(
  { values }: ChartRow,
  scale: (value: number) => number,
  format: (value: number) => string,
): Element[] {
  return values.flatMap((value, at) => {
    if (value === null) return []
    const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))]
    const size = { x: percent(from), width: percent(to - from), height: '100%' }
    return s('svg', [
      s('rect', { className: [lookOf(at)], ...size }),
      textAt(percent(to), '50%', format(value), { dx: '0.4em', dy: '0.36em' }),
    ])
  })
}

function longest(texts: string[]): string {
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '')
}
