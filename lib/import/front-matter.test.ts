import { expect, it } from 'vitest'
import { splitForeign } from './front-matter'

it.each(['[', '? ', '- '])(
  'reads line by line what holds %j over and over, too deep for a parser, and tells where',
  (unit) => {
    const head = `title: Titel\ntags:\n  ${unit.repeat(3_000)}`
    const { fields, losses, body } = splitForeign('a.md', `---\n${head}\n---\nText\n`)
    expect(fields.title).toBe('Titel')
    expect(losses.map(({ kind, line }) => ({ kind, line }))).toEqual([
      { kind: 'frontMatter', line: 4 },
    ])
    expect(body).toBe('Text\n')
  },
)

it.each(['[', '? '])('goes on behind a file of nothing but %j', (unit) => {
  const { losses } = splitForeign('a.md', `---\n${unit.repeat(3_000)}\n---\nText\n`)
  expect(losses.map(({ line }) => line)).toEqual([2])
})
