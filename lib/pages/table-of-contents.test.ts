import { describe, expect, it } from 'vitest'
import { tableOfContents } from './table-of-contents'

function headings(depths: string) {
  return [...depths].map((depth, index) => ({
    depth: Number(depth),
    id: `id-${index}`,
    text: `Heading ${index}`,
  }))
}

/** The tree as a string: `0(1 2) 3`. */
function shapeOf(depths: string, words = 1000): string {
  return tableOfContents(headings(depths), words)
    .map(({ id, parts }) => id + (parts.length > 0 ? `(${parts.map((part) => part.id)})` : ''))
    .join(' ')
    .replaceAll('id-', '')
}

describe('tableOfContents', () => {
  it('lists the upper two levels, wherever they begin', () => {
    expect(shapeOf('2334232')).toBe('0(1,2) 4(5) 6')
    expect(shapeOf('333')).toBe('0 1 2')
  })

  it('keeps a heading that stands before the first of its upper level', () => {
    expect(shapeOf('4322')).toBe('0(1) 2 3')
  })

  it('leaves short articles and those of few sections without one', () => {
    expect(shapeOf('222', 399)).toBe('')
    expect(shapeOf('222', 400)).toBe('0 1 2')
    expect(shapeOf('2332')).toBe('')
    expect(shapeOf('')).toBe('')
  })
})
