import { describe, expect, it } from 'vitest'
import { paginate, paginationOf } from './pagination'

const pathOf = (page: number) => `/p/${page}`
const numbersOn = (page: number, count: number) =>
  paginationOf(page, count, pathOf)?.pages.map(({ number, follows }) =>
    follows ? number : `… ${number}`,
  )

describe('a list', () => {
  it('is cut into pages of ten, the last of which has the rest', () => {
    const items = Array.from({ length: 21 }, (_, at) => at)
    expect(paginate(items).map((page) => [page[0], page.length])).toEqual([
      [0, 10],
      [10, 10],
      [20, 1],
    ])
  })

  it('has one page where it is full or empty', () => {
    expect(paginate(Array.from({ length: 10 })).length).toBe(1)
    expect(paginate([])).toEqual([[]])
  })
})

describe('the way to other pages', () => {
  it('is none where there is one page', () => {
    expect(paginationOf(1, 1, pathOf)).toBeUndefined()
  })

  it.each([
    [1, 3, undefined, '/p/2'],
    [2, 3, '/p/1', '/p/3'],
    [3, 3, '/p/2', undefined],
  ])('leads from page %i of %i to %s and %s', (page, count, newer, older) => {
    expect(paginationOf(page, count, pathOf)).toMatchObject({ page, newer, older })
  })

  it('names first, last and neighbours, each once, and where some are left out', () => {
    expect(numbersOn(1, 2)).toEqual([1, 2])
    expect(numbersOn(1, 9)).toEqual([1, 2, '… 9'])
    expect(numbersOn(5, 9)).toEqual([1, '… 4', 5, 6, '… 9'])
    expect(numbersOn(8, 9)).toEqual([1, '… 7', 8, 9])
  })
})
