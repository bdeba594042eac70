import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { parseJson } from './json-file'

it.each([
  ['[', ']'],
  ['{"a":[', ']}'],
])('tells JSON of %s over and over, which would end the process, at its start', (open, close) => {
  const text = open.repeat(3_000) + close.repeat(3_000)
  const { problems } = parseJson('a.json', text, z.object({ name: z.string() }))
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([
    ['json-field', 1, 1],
  ])
})
