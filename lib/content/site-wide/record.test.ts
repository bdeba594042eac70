import { describe, expect, it } from 'vitest'
import { formatProblem } from '@/lib/problems/explain'
import { readFrontMatter } from '../files/front-matter'
import { postSchema } from '../schemas/schema'
import { validate } from '../schemas/validate'
import { readRecord } from './record'

const file = 'content/posts/2026-01-02-example/de.md'

function problemsOf(fields: string): string[] {
  const { matter } = readFrontMatter(file, `---\ntitle: Titel\n${fields}---\n\nText.\n`)
  if (!matter) throw new Error(fields)
  const { value, problems } = validate(postSchema, matter)
  const found = value ? readRecord(value, matter, 'de').problems : []
  return [...problems, ...found].map((problem) => formatProblem(problem))
}

it.each([
  'aigenerated: true\n',
  'aigenerated: true\nai: { use: generated }\n',
  'aigenerated: true\nai: { tools: [{ name: x }] }\n',
  'aigenerated: false\nai: { use: none }\n',
  'aigenerated: false\nai: { use: edited }\n',
  'ai: { use: none, tools: [] }\n',
  'ai: { use: translated, translation: { from: en } }\n',
  'ai: { use: none, translation: { from: en } }\n',
])('accepts %j', (fields) => {
  expect(problemsOf(fields)).toEqual([])
})

describe('what contradicts itself is refused, with its place', () => {
  it.each<[string, string, string]>([
    ['aigenerated: true\nai: { use: none }\n', '3:1 aigenerated', 'what agrees with ai.use: none'],
    [
      'ai: { use: translated, translation: { from: en } }\naigenerated: false\n',
      '4:1 aigenerated',
      'what agrees with ai.use: translated',
    ],
    ['ai: { tools: [{ name: x }] }\n', '3:1 ai', 'use: none, edited, generated or translated'],
    ['ai: { use: none, tools: [{ name: x }] }\n', '3:18 ai.tools', 'no tools beside use: none'],
    ['ai: { use: translated }\n', '3:1 ai', 'translation: { from: … }'],
    [
      'ai: { use: translated, translation: { from: de } }\n',
      '3:39 ai.translation.from',
      'another language than its own',
    ],
    ['ai: { use: edited, translation: { from: en } }\n', '3:20 ai.translation', 'use: translated'],
    ['aigenerated: true\nai: { translation: { from: en } }\n', '4:7 ai.translation', 'use: none'],
    ['ai: { use: generated, review: { status: formal } }\n', 'ai.review', 'a file beside the text'],
  ])('%j', (fields, place, message) => {
    const [problem, ...others] = problemsOf(fields)
    expect(problem).toContain(place)
    expect(problem).toContain(message)
    expect(others).toEqual([])
  })
})
