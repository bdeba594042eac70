import { describe, expect, it } from 'vitest'
import { explain } from '@/lib/problems/explain'
import { type ChartKind, readChartData } from './data'

/** The one mistake of a file in short: `line:column found, mended`. */
function mistakeOf(csv: string, kind: ChartKind = 'bar'): string | undefined {
  const data = readChartData(csv, kind)
  if (!('code' in data)) return undefined
  const { found } = explain(data, 'en')
  return `${data.code} ${data.line}:${data.column} ${found}${data.mended ? ` → ${data.mended}` : ''}`
}

describe('readChartData', () => {
  it('reads names and values, empty cells as such', () => {
    expect(readChartData('Part,Bytes\nHTML,8000\n"Styles, all",-4.25\nNone,\n', 'bar')).toEqual({
      of: 'Part',
      series: ['Bytes'],
      rows: [
        { label: 'HTML', values: [8000] },
        { label: 'Styles, all', values: [-4.25] },
        { label: 'None', values: [null] },
      ],
      digits: 2,
    })
  })

  it.each([
    'Teil;Byte\r\n\r\nHTML;1,5\r\n',
    'Teil\tByte\nHTML\t1,5',
    'Teil,Byte\nHTML,1.5',
    ' Teil , Byte \n HTML , 1.5 ',
  ])('reads what spreadsheets write: %j', (csv) => {
    const data = readChartData(csv, 'line')
    expect(data).toMatchObject({ series: ['Byte'], rows: [{ label: 'HTML', values: [1.5] }] })
  })

  it('shows what a cell would do in HTML as words', () => {
    const data = readChartData('<b>a</b>,"</svg><script>x()</script>"\n<i>,1', 'bar')
    expect(data).toMatchObject({ series: ['</svg><script>x()</script>'], rows: [{ label: '<i>' }] })
  })

  it.each([
    ['a,b\nx,12 €', 'chart-number 2:3 "12 €" → 12'],
    ['a,b\nx,1\nyy,"1,234"', 'chart-number 3:5 "1,234" → 1234'],
    ['a;b\nx;1.234,50', 'chart-number 2:3 "1.234,50" → 1234.50'],
    ['a,b,c\nx,1,viele', 'chart-number 2:5 "viele"'],
    ['a,b\nx,', 'chart-number 2:1 ""'],
    ['a,b\nx,1e5', 'chart-number 2:3 "1e5"'],
    ['a,b\nx,1,2', 'chart-columns 2:1 3'],
    ['a,b\nx,1\n\ny', 'chart-columns 4:1 1'],
    ['a,b\nx,1\n"y,2\nz,3', 'chart-csv 3:1 "\\"y,2"'],
    ['a,b\nx"y,1', 'chart-csv 2:1 "x\\"y,1"'],
    ['', 'chart-size 1:1 0 × 0'],
    ['a,b\n', 'chart-size 1:1 0 × 1'],
    ['a\nx', 'chart-size 1:1 1 × 0'],
    [`a,b\n${'x,1\n'.repeat(41)}`, 'chart-size 1:1 41 × 1'],
    ['a,b,c,d,e,f,g\nx,1,2,3,4,5,6', 'chart-size 1:1 1 × 6'],
  ])('tells where %j cannot be drawn', (csv, mistake) => {
    expect(mistakeOf(csv)).toBe(mistake)
  })

  it('reads more points of a line than bars', () => {
    expect(mistakeOf(`a,b\n${'x,1\n'.repeat(400)}`, 'line')).toBeUndefined()
    expect(mistakeOf(`a,b\n${'x,1\n'.repeat(401)}`, 'line')).toBe('chart-size 1:1 401 × 1')
  })
})
