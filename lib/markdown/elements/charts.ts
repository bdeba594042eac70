import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { drawChart } from '@/lib/charts/chart'
import { type ChartData, type ChartKind, chartKinds, readChartData } from '@/lib/charts/data'
import { numberFormat } from '@/lib/charts/drawing'
import type { Problem } from '@/lib/problems/problem'
import { visit } from '@/lib/trees/visit'
import type { Report } from '../tree/problems'
import { typeset } from '../typography/typeset'
import { withoutFacts } from './facts'
import { linkAlone } from './link-alone'
import { scrollBox } from './tables'

/** Gives the text of a file beside the text, or what is wrong with that file; undefined where there is none. */
export type DataReader = (address: string) => { file: string; text: string } | Problem | undefined

/** What the site says of a chart. */
export interface ChartWords {
  /** Names what unfolds to its numbers. */
  table: string
}

/** A link that is to become a chart. */
export interface FoundChart {
  paragraph: Element
  link: Element
  kind: ChartKind
  data: ChartData
}

/**
 * Finds the links that are to become charts, `[What it shows](data.csv "Caption. | chart: bar")` alone in a paragraph, and
 * reads their data. The link keeps the caption as its title, so that it can stand anywhere; it has to be found before its
 * address is made one of the site.
 */
export function findCharts(tree: Root, readData: DataReader, report: Report): FoundChart[] {
  const found: FoundChart[] = []
  const alone = new Map(tree.children.flatMap((block) => alonePair(block)))
  visit(tree, { type: 'element', tagName: 'a' }, (link) => {
    const title = String(link.properties.title ?? '')
    const bar = title.lastIndexOf('|')
    const [stated, name = ''] = /^\s*chart:(.*)$/is.exec(title.slice(bar + 1)) ?? []
    if (stated === undefined) return
    link.properties.title = title.slice(0, Math.max(0, bar)).trim() || undefined
    const kind = chartKinds.find((each) => each === name.trim().toLowerCase())
    const paragraph = alone.get(link)
    const source = readData(String(link.properties.href))
    if (!kind || !paragraph || !source) {
      const values = { found: `chart: ${name.trim()}` }
      report(link, { severity: 'error', cause: 'chart', code: 'chart-form', values })
      return
    }
    const data = 'code' in source ? source : readChartData(source.text, kind)
    if ('code' in data)
      report(data, { severity: 'error', cause: 'chart', ...data, file: source.file })
    else found.push({ paragraph, link, kind, data })
  })
  return found
}

function alonePair(block: Root['children'][number]): [Element, Element][] {
  const { paragraph, link } = linkAlone(block) ?? {}
  return paragraph && link ? [[link, paragraph]] : []
}

/** Draws the charts in place of their links; below each unfold its numbers, with the link to the file. */
export function placeCharts(
  charts: readonly FoundChart[],
  words: ChartWords,
  locale: string,
): void {
  for (const [at, { paragraph, link, kind, data }] of charts.entries()) {
    const description = typeset(textOf(withoutFacts(link)).trim(), locale)
    const { title: caption, ...properties } = link.properties
    const title = caption ? typeset(String(caption), locale) : description
    const options = { kind, locale, id: `chart-${at + 1}`, title, description }
    Object.assign(
      paragraph,
      h('figure', { className: ['chart'], dataChart: kind }, [
        drawChart(data, options),
        ...(caption ? [h('figcaption', String(caption))] : []),
        h('details', [
          h('summary', { dataUi: '' }, words.table),
          scrollBox(tableOf(data, locale), title),
          h('p', [h('a', properties, link.children)]),
        ]),
      ]),
    )
  }
}

/** The text with the numbers of each chart behind its link, for what cannot draw. The tree given is not changed. */
export function withChartTables(tree: Root, charts: readonly FoundChart[], locale: string): Root {
  const tables = new Map(charts.map(({ paragraph, data }) => [paragraph, tableOf(data, locale)]))
  const children = tree.children.flatMap((block) => {
    const table = block.type === 'element' && tables.get(block)
    return table ? [block, table] : [block]
  })
  return { ...tree, children }
}

function tableOf(data: ChartData, locale: string): Element {
  const format = numberFormat(data, locale)
  const number = (value: number | null) => (value === null ? '–' : format(value))
  const align = 'right'
  return h('table', [
    h('thead', h('tr', [h('th', data.of), ...data.series.map((name) => h('th', { align }, name))])),
    h(
      'tbody',
      data.rows.map(({ label, values }) =>
        h('tr', [h('td', label), ...values.map((value) => h('td', { align }, number(value)))]),
      ),
    ),
  ])
}
