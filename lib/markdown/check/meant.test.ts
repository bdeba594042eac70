import { expect, it } from 'vitest'
import { publish } from '@/lib/testing/text'

it.each([
  ['> [!WARNNG]\n> Text.', '[!WARNING]'],
  ['> [!HOUSE]\n> Text.', undefined],
  ['(Worte)[https://example.org/]', '[Worte](…)'],
  ['Gut :+1: gemacht.', '👍'],
  ['Schön :smlie: oder?', '😄'],
  ['```javscript\nlet a\n```', 'javascript'],
  ['```zzzzzzzz\nlet a\n```', undefined],
])('says of %j what was probably meant', async (markdown, meant) => {
  const { problems } = await publish(markdown)
  expect(problems.map(({ mended }) => mended)).toEqual([meant])
})
