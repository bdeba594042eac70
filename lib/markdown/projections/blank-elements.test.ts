import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { dropBlankElements } from './blank-elements'

function left(...children: Parameters<typeof h>[2][]) {
  const tree = h(null, [h('p', ...children)])
  dropBlankElements(tree)
  return tree
}

it('leaves the blanks alone of elements that hold nothing else, in one text', () => {
  const blanks = [h('code', ' '), ' ', h('b', [' ', h('i')]), '\n', h('b')]
  expect(left('a', ...blanks, 'b', ...blanks)).toEqual(
    h(null, [h('p', 'a', '   \n', 'b', '   \n')]),
  )
  expect(left('a', h('b'), 'b')).toEqual(h(null, [h('p', 'a', 'b')]))
})

it('joins blanks whose words are gone', () => {
  expect(left('a', ' ', ' ', '\n', ' ')).toEqual(h(null, [h('p', 'a', '  \n ')]))
})

it('leaves what a reader sees or a link leads to', () => {
  const seen = [h('b', h('img')), ' ', h('a', { id: 'a' }), ' ', h('span', ' ', h('b', 'c'))]
  expect(left(...seen, h('i'))).toEqual(h(null, [h('p', ...seen)]))
})
