import type { Element, ElementContent } from 'hast'
import { h, s } from 'hastscript'
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

/** A coordinate or length in percent of the width. */
export function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`
}

/** A length that grows with the type: it is given in CSS pixels at the size of type that most readers have. */
export function scaled(pixels: number): string {
  return `${Number((pixels / 16).toFixed(3))}rem`
}

/** Text at a place of a drawing, with the attributes of `more`. */
export function textAt(
  x: string,
  y: string,
  text: string,
  more: Record<string, string> = {},
): Element {
  return s('text', { x, y, ...more }, text)
}

/** The class that gives a series, counted from nought, its look. */
export function lookOf(series: number): string {
  return `series-${series + 1}`
}

/** The names of the series below each other, each with a sample of its look where there are several. */
export function legend({ series }: ChartData, sample: (at: number) => Element): Element[] {
  return series.map((name, at) =>
    h('div', { className: ['legend'] }, [
      ...(series.length > 1 ? [s('svg', { className: ['sample'] }, sample(at))] : []),
      h('span', name),
    ]),
  )
}

/**
 * A drawing as one picture with a name and a description (https://www.w3.org/TR/wai-aria-1.2/#img). Names of any length are
 * text of the page, which breaks into lines, and only what has to stand at its place is drawn.
 * @param properties of the element that holds it all
 */
export function drawing(
  { id, title, description }: ChartOptions,
  content: ElementContent[],
  properties: { className?: string[]; tabIndex?: number } = {},
): Element {
  const [titleId, textId] = [`${id}-title`, `${id}-text`]
  // Its data are signed as a table and a file; how they are drawn may get better without a new review.
  const root = { role: 'img', ariaLabelledBy: `${titleId} ${textId}`, dataUi: '', ...properties }
  return h('div', root, [
    h('span', { id: titleId, hidden: true }, title),
    h('span', { id: textId, hidden: true }, description),
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
