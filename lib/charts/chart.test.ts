import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString as textOf } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import { drawChart } from './chart'
import { type ChartKind, readChartData } from './data'

function draw(kind: ChartKind, csv: string, locale = 'de'): Element {
  const data = readChartData(csv, kind)
  if ('code' in data) throw new Error(data.code)
  return drawChart(data, { kind, locale, id: 'c', title: 'T', description: 'D' })
}

function numbersOf(elements: Element[], ...names: string[]): number[][] {
  return elements.map(({ properties }) =>
    names.map((name) => Number.parseFloat(String(properties[name]))),
  )
}

/** Names, which are text of the page, and what is drawn. */
function wordsIn(drawing: Element): string[] {
  return selectAll('.legend, .bars > div:not(.room), text', drawing).map((node) => textOf(node))
}

describe('a bar chart', () => {
  it('draws lengths from zero that are as the values are', () => {
    const bars = selectAll('rect', draw('bar', 'a,b\nx,100\ny,50\nz,-25\n'))
    const [[start = 0, whole = 0] = [], [half = 0, width = 0] = [], [low = 0, fall = 0] = []] =
      numbersOf(bars, 'x', 'width')
    expect(start).toBeCloseTo(half, 1)
    expect(width / whole).toBeCloseTo(0.5, 2)
    expect(fall / whole).toBeCloseTo(0.25, 2)
    expect(low + fall).toBeCloseTo(start, 1)
  })

  it('leaves the longest value room beside the longest bar', () => {
    const drawing = draw('bar', 'a,b\nx,7\ny,1234567890\nz,12\n')
    expect(textOf(select('.bars > .room', drawing) ?? drawing)).toBe('1.234.567.890')
  })

  it('writes names and values in the page’s language, all with the same digits', () => {
    expect(wordsIn(draw('bar', 'Teil,Byte\nHTML,8000\nStil,1234.5\n'))).toEqual([
      ...['Byte', 'HTML', '8.000,0', 'Stil', '1.234,5'],
    ])
    expect(wordsIn(draw('bar', 'Part,Bytes\nHTML,8000\n', 'en'))).toContain('8,000')
  })

  it('names several series, in the order of their bars, and draws none without a value', () => {
    const drawing = draw('bar', 'a,Erste,Zweite\nx,1,2\ny,,3\n')
    const looks = selectAll('rect', drawing).map(({ properties }) => String(properties.className))
    expect(looks).toEqual(['series-1', 'series-2', 'series-1', 'series-2', 'series-2'])
    expect(wordsIn(drawing)).toEqual(['Erste', 'Zweite', 'x', '1', '2', 'y', '3'])
  })

  it('leaves names whole, so that they break where a window ends', () => {
    const name = 'Ein langer Name, der auf einem Telefon nicht in eine Zeile passt'
    const drawing = draw('bar', `a,"${name}"\n"${name}",1\n`)
    expect(wordsIn(drawing).slice(0, 2)).toEqual([name, name])
    expect(selectAll('text', drawing).map((node) => textOf(node))).toEqual(['1'])
  })
})

describe('a line chart', () => {
  const dots = (csv: string) => numbersOf(selectAll('circle', draw('line', csv)), 'cx', 'cy')

  it('places days where they belong in time', () => {
    const [[first = 0] = [], [second = 0] = [], [third = 0] = []] = dots(
      'Tag,Byte\n2026-01-01,1\n2026-01-02,2\n2026-01-05,3\n',
    )
    expect((third - second) / (second - first)).toBeCloseTo(3, 1)
    expect(third).toBe(98)
  })

  it('draws higher what is more, over lines that name themselves', () => {
    const drawing = draw('line', 'Jahr,Zahl\n2024,1000\n2025,4000\n2026,2000\n')
    const heights = numbersOf(selectAll('circle', drawing), 'cy').flat()
    expect(heights.toSorted((a, b) => b - a)).toEqual([heights[0], heights[2], heights[1]])
    expect(selectAll('.level', drawing).length).toBeGreaterThanOrEqual(3)
    expect(wordsIn(drawing)).toEqual(expect.arrayContaining(['0', '4.000', '2024', '2026']))
  })

  it('begins its scale near values that are far from zero, and says so', () => {
    const words = wordsIn(draw('line', 'Jahr,Zahl\n2025,1000\n2026,1010\n'))
    expect(words).not.toContain('0')
    expect(words).toContain('1.000')
  })

  it('breaks the line where a value is missing', () => {
    const path = select('path', draw('line', 'a,b\nx,1\ny,2\nz,\nu,3\nv,4\n'))
    expect(String(path?.properties.d).match(/M/g)).toHaveLength(2)
  })

  it('names the first and last of many points and those between that have room, as the language writes days', () => {
    const days = Array.from({ length: 28 }, (_, at) => `2026-02-${String(at + 1).padStart(2, '0')}`)
    const drawing = draw('line', `Tag,Byte\n${days.map((day) => `${day},1`).join('\n')}`)
    expect(wordsIn(drawing).slice(-4)).toEqual(['1. Feb. 26', '12. Feb. 26', '28. Feb. 26', 'Tag'])
  })

  it('names no two points over each other', () => {
    const drawing = draw('line', 'Zahl,b\n1,1\n2,1\n3,1\n500,1\n1000,1\n')
    expect(wordsIn(drawing).slice(-4)).toEqual(['1', '500', '1000', 'Zahl'])
  })

  it('draws one point, and points that all are the same', () => {
    expect(dots('a,b\n2026,5\n')).toHaveLength(1)
    expect(dots('a,b\nx,5\ny,5\n').flat().every(Number.isFinite)).toBe(true)
  })
})

it.each(['bar', 'line'] as const)(
  'tells its title and description to screen readers: a %s chart',
  (kind) => {
    const { properties, children } = draw(kind, 'a,b\nx,1\n')
    expect(properties).toMatchObject({ role: 'img', ariaLabelledBy: ['c-title', 'c-text'] })
    const [title, description] = children
    expect(title).toMatchObject({ properties: { id: 'c-title', hidden: true } })
    expect(description).toMatchObject({ properties: { id: 'c-text', hidden: true } })
  },
)

it.each(['bar', 'line'] as const)(
  'gives no length in pixels, so that all grows with the type: a %s chart',
  (kind) => {
    const drawing = draw(kind, 'Jahr,Erste,Zweite\n2024,1,2\n2025,-3,4\n')
    const lengths = ['x', 'y', 'dx', 'dy', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']
    const given = selectAll('*', drawing).flatMap(({ properties }) =>
      lengths.map((name) => properties[name] ?? '0'),
    )
    expect(given.filter((value) => !/^(?:0|-?[\d.]+(?:%|em|rem))$/.test(String(value)))).toEqual([])
    expect(given.filter((value) => value !== '0')).not.toEqual([])
  },
)
