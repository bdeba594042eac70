import { expect, it } from 'vitest'
import type { ReadingElement } from './node'
import { placeNames } from './places'
import { linesOf } from './read'

function heading(id: string, words: string): ReadingElement {
  return { name: 'h2', attributes: { id }, children: [words] }
}

it('names places by their words, those alike by their number, and an id given twice by the first', () => {
  const nameOf = placeNames([heading('a', 'Teil 1'), heading('b', 'Teil 1'), heading('a', 'C')])
  expect(['a', 'b', 'c', ''].map(nameOf)).toEqual([
    '#Teil%201',
    '#Teil%201%202',
    undefined,
    undefined,
  ])
})

it('looks at each place as often, however many links lead to places', () => {
  let looks = 0
  const places = Array.from({ length: 100 }, (_, at) => ({
    ...heading(`a${at}`, ''),
    get children() {
      looks += 1
      return ['Teil']
    },
  }))
  const links = places.map(({ attributes: { id } }) => ({
    name: 'a',
    attributes: { href: `#${id}` },
    children: ['da'],
  }))
  expect(linesOf([...places, ...links], () => '')).toHaveLength(101)
  expect(looks).toBeLessThanOrEqual(5 * 100)
})
