import type { Root } from 'hast'
import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { copyTree } from './copy'

const place = { line: 1, column: 1 }
const tree = (): Root => ({
  type: 'root',
  children: [
    { ...h('p', { id: 'a' }, ['b ', h('i', 'c')]), position: { start: place, end: place } },
  ],
})

it('copies a tree but for where its nodes stand in the source', () => {
  expect(copyTree(tree())).toEqual({
    type: 'root',
    children: [h('p', { id: 'a' }, ['b ', h('i', 'c')])],
  })
})

it('leaves a tree alone when its copy changes', () => {
  const original = tree()
  const [copy] = copyTree(original).children
  if (copy?.type !== 'element') throw new Error('no element')
  copy.properties.id = 'd'
  copy.children.pop()
  expect(original).toEqual(tree())
})
