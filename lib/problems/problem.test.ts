import { expect, it } from 'vitest'
import { problemAt, sortProblems } from './problem'

it('tells once what is told twice of one place', () => {
  const at = (line: number) => problemAt('a.md', { line, column: 8 }, 'title', 'field-empty')
  expect(sortProblems([at(2), at(1), at(2)])).toEqual([at(1), at(2)])
})
