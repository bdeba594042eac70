import { expect, it } from 'vitest'
import { groupLosses, type Loss, shorten } from './losses'

const loss = (kind: Loss['kind'], detail: string, file = 'a.md'): Loss => ({
  kind,
  file,
  line: 1,
  detail,
})

it('groups losses by kind in the order of what weighs most, and fields by name, the most frequent first', () => {
  const groups = groupLosses([
    ...['x', 'x', 'y'].map((name) => loss('field', name)),
    loss('field', 'x', 'b.md'),
    ...['1', '2', '3', '4', '5'].map((link) => loss('link', link)),
    loss('file', 'broken.md'),
  ])
  expect(
    groups.map(({ kind, detail, losses, files }) => [kind, detail, losses.length, files]),
  ).toEqual([
    ['file', '', 1, 1],
    ['field', 'x', 3, 2],
    ['field', 'y', 1, 1],
    ['link', '', 5, 1],
  ])
})

it('shows what stood there in one line of at most 100 letters', () => {
  expect(shorten('  a\n  b\tc ')).toBe('a b c')
  expect(shorten('x'.repeat(100))).toBe('x'.repeat(100))
  expect(shorten('x'.repeat(101))).toBe(`${'x'.repeat(99)}…`)
})
