import type { Element } from 'hast'
import { drawBars } from './bars'
import type { ChartData } from './data'
import type { ChartOptions } from './drawing'
import { drawLines } from './lines'

/** Draws data so that they fit every width and size of type, in the colours of the page around it. */
export function drawChart(data: ChartData, options: ChartOptions): Element {
  return options.kind === 'bar' ? drawBars(data, options) : drawLines(data, options)
}
