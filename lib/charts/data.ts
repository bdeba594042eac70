import { CsvError, parse } from 'csv-parse/sync'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import type { Mistake as FileMistake } from '@/lib/problems/problem'

/** What is wrong with a file, and what a cell was probably meant to say. */
export type Mistake = FileMistake & { mended?: string }

export const chartKinds = ['bar', 'line'] as const
export type ChartKind = (typeof chartKinds)[number]

/** A row of the data: what it is about, and a value of each series; null where there is none. */
export interface ChartRow {
  label: string
  values: readonly (number | null)[]
}

/** What a chart draws and its table shows. */
export interface ChartData {
  /** What the rows are, as the first column is called. */
  of: string
  /** Names of the other columns. */
  series: readonly string[]
  rows: readonly ChartRow[]
  /** The most digits behind a decimal point. */
  digits: number
}

/** The most that a reader can tell apart: colours, bars below each other, points beside each other. */
const mostSeries = 5
const mostRows: Record<ChartKind, number> = { bar: 40, line: 400 }

/**
 * Reads data from CSV (RFC 4180): a line of names, then in each line a name and its values. Commas, semicolons or tabs
 * divide it; behind semicolons and tabs a number may have a decimal comma, as spreadsheets write it in most of Europe.
 * @returns the data, or the first thing that is wrong with the file
 */
export function readChartData(csv: string, kind: ChartKind): ChartData | Mistake {
  const table = readTable(csv)
  if ('code' in table) return table
  const [head, ...lines] = table.lines
  const count = { rows: lines.length, series: (head?.cells.length ?? 1) - 1 }
  const isTooLarge = count.rows > mostRows[kind] || count.series > mostSeries
  if (!head || count.rows === 0 || count.series < 1 || isTooLarge)
    return mistakeAt(1, 'chart-size', {
      rows: mostRows[kind],
      series: mostSeries,
      found: `${count.rows} × ${count.series}`,
    })
  const rows: ChartRow[] = []
  for (const line of lines) {
    const row = readRow(line, head, table)
    if ('code' in row) return row
    rows.push(row)
  }
  if (rows.every(({ values }) => values.every((value) => value === null)))
    return mistakeAt(2, 'chart-number', { found: '""' })
  const [of = '', ...series] = head.cells
  return { of, series, rows, digits: digitsIn(rows) }
}

interface Line {
  cells: readonly string[]
  number: number
}

interface Table {
  lines: Line[]
  divider: string
  /** The file line by line. */
  text: readonly string[]
}

function readTable(csv: string): Table | Mistake {
  const table: Table = { lines: [], divider: dividerOf(csv), text: csv.split(/\r?\n/) }
  try {
    parse(csv, {
      delimiter: table.divider,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        table.lines.push({ cells, number: lines })
        return null
      },
    })
    return table
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const number = (table.lines.at(-1)?.number ?? 0) + 1
    return mistakeAt(number, 'chart-csv', { found: quoted(table.text[number - 1] ?? '') })
  }
}

function dividerOf(csv: string): string {
  const [head = ''] = csv.split('\n', 1)
  return [';', '\t'].find((sign) => head.includes(sign)) ?? ','
}

function readRow(line: Line, head: Line, { divider, text }: Table): ChartRow | Mistake {
  const [label = '', ...cells] = line.cells
  const { length } = head.cells
  if (line.cells.length !== length)
    return mistakeAt(line.number, 'chart-columns', { columns: length, found: line.cells.length })
  const written = text[line.number - 1] ?? ''
  let at = Math.max(0, written.indexOf(label)) + label.length
  const values: (number | null)[] = []
  for (const cell of cells) {
    const value = numberIn(cell, divider)
    at = Math.max(at, written.indexOf(cell, at))
    if (value === undefined) return notNumber(cell, line.number, at + 1)
    values.push(value)
    at += cell.length
  }
  return { label, values }
}

/** A number, null for an empty cell, undefined for anything else. */
function numberIn(cell: string, divider: string): number | null | undefined {
  if (cell === '') return null
  const decimal = divider === ',' ? cell : cell.replace(',', '.')
  return /^[-−]?\d{1,15}(?:\.\d{1,15})?$/.test(decimal)
    ? Number(decimal.replace('−', '-'))
    : undefined
}

function notNumber(cell: string, line: number, column: number): Mistake {
  const mended = plainNumber(cell)
  return { ...mistakeAt(line, 'chart-number', { found: quoted(cell) }), column, mended }
}

/** A number without what people write it with: `1.234,50 €` is `1234.50`. */
function plainNumber(cell: string): string | undefined {
  if (/\d\s*[a-z].*\d/i.test(cell)) return undefined
  const digits = cell.replace(/[^\d.,-]/g, '')
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const isDecimal = last >= 0 && digits.length - last - 1 !== 3
  const [whole, part] = isDecimal ? [digits.slice(0, last), digits.slice(last + 1)] : [digits, '']
  const number = whole.replace(/[.,]/g, '') + (part && `.${part}`)
  return /^-?\d+(?:\.\d+)?$/.test(number) ? number : undefined
}

function digitsIn(rows: readonly ChartRow[]): number {
  const values = rows.flatMap((row) => row.values)
  return Math.max(...values.map((value) => String(value ?? '').split('.')[1]?.length ?? 0))
}

function mistakeAt(line: number, code: ProblemCode, values: Values): Mistake {
  return { line, column: 1, code, values }
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
