import type { Element, ElementContent } from 'hast'
import { s } from 'hastscript'
import type { ChartData, ChartKind } from './data'

/** What a drawing is told besides its data. */
export interface ChartOptions {
  kind: ChartKind
  /** How numbers and dates are written. */
  locale: string
  /** Its id, from which those of its parts begin. */
  id: string
  title: string
  description: string
}

/**
 * The narrowest room that a drawing gets, in CSS pixels: a phone's column. Everything along the width is set in percent
 * and all type in pixels, so that it stays as large on a phone as on a desktop; what type needs is kept free for this width.
 */
const narrowest = 280

/** Of a letter of the small sans, in CSS pixels: digits and a good part of words are narrower. */
const letterWidth = 8

export const lineHeight = 22

/** The share of the narrowest drawing that a text needs, in percent. */
export function shareOf(texts: readonly string[]): number {
  const longest = Math.max(0, ...texts.map((text) => text.length))
  return Math.min(60, Math.ceil((100 * (longest * letterWidth + 8)) / narrowest))
}

/** A coordinate or length in percent of the width. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}

/** Text at a place of a drawing, with the attributes of `more`. */
export function textAt(
  x: number | string,
  y: number,
  text: string,
  more: Record<string, string | number> = {},
): Element {
  return s('text', { x, y, ...more }, text)
}

/** The names of the series below each other, each with a sample of its look where there are several. */
export function legend(
  { series }: ChartData,
  sample: (at: number, y: number) => Element,
): Element[] {
  if (series.length === 1) return [textAt(0, 15, series[0] ?? '')]
  return series.flatMap((name, at) => [
    sample(at, at * lineHeight),
    textAt(26, at * lineHeight + 15, name),
  ])
}

/** The height that `legend` takes. */
export function legendHeight({ series }: ChartData): number {
  return series.length * lineHeight + 6
}

/** A drawing with its title and description (https://www.w3.org/TR/svg-aam-1.0/#mapping_additional_nd). */
export function drawing(
  { id, title, description }: ChartOptions,
  height: number,
  content: ElementContent[],
): Element {
  const [titleId, textId] = [`${id}-title`, `${id}-text`]
  // Its data are signed as a table and a file; how they are drawn may get better without a new review.
  const root = {
    width: '100%',
    height,
    role: 'img',
    ariaLabelledBy: `${titleId} ${textId}`,
    dataUi: '',
  }
  return s('svg', root, [
    s('title', { id: titleId }, title),
    s('desc', { id: textId }, description),
    ...content,
  ])
}

/** Writes the values of a chart in a language, all with the same digits. */
export function numberFormat({ digits }: ChartData, locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return (value) => format.format(value)
}
