import { expect, it } from 'vitest'
import { problemsOf } from '@/lib/testing/text'

it.each([
  ['signs of a formula', '\\('.repeat(5000), []],
  [
    'signs of a formula of its own',
    '\\[a_'.repeat(5000),
    ['nesting 1:1 more than any person writes'],
  ],
  ['codes of nothing but blanks', '` '.repeat(15_000), []],
  ['marks of AsciiDoc', `${'image::'.repeat(30_000)}a`, []],
  ['tags', `a${'\u{e0041}'.repeat(50_000)}`, ['control-character 1:2 an invisible one, U+E0041']],
])('comes to an end with thousands of %s', async (_, markdown, told) => {
  expect(await problemsOf(markdown)).toEqual(told)
})
