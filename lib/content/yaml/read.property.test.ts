import fc from 'fast-check'
import { expect, it } from 'vitest'
import { growsInLine } from '@/lib/testing/growth'
import { readYaml } from './read'

/** Edits of a sound text: where, and what is put there in place of how many letters. */
const edits = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom(
      ...'"\':#-\t[]{},\n&*!|>%@`\\?ä\u00a0~=\u0000\r',
      ': ',
      ' #',
      '- ',
      '<<: ',
      '---\n',
      '',
    ),
    fc.nat(3),
  ),
  { minLength: 1, maxLength: 4 },
)

const sound = `title: "Ein Titel: mit Untertitel"
tags: [ki, web]
ai: { use: translated, translation: { from: de }, tools: [{ name: X, version: "1.0" }] }
sources:
  - id: a
    title: 'Andreas'' Bericht'
  - quote: >-
      Ein Satz: mit Doppelpunkt
description: |
  Zeile
`

it('tells any text what is wrong with it, at a line that it has, or reads it', () => {
  fc.assert(
    fc.property(edits, (changes) => {
      const text = changes.reduce((before, [place, inserted, length]) => {
        const at = place % before.length
        return before.slice(0, at) + inserted + before.slice(at + length)
      }, sound)
      const { located, problems } = readYaml('a.yaml', text)
      const lines = text.split('\n').length
      expect(located !== undefined || problems.length > 0).toBe(true)
      expect(problems.filter(({ line, column }) => line < 1 || line > lines || column < 1)).toEqual(
        [],
      )
      expect(new Set(problems.map((problem) => JSON.stringify(problem))).size).toBe(problems.length)
    }),
    { numRuns: 300, seed: 12 },
  )
})

it('tells of a long file without sense no more than anybody reads', () => {
  const text = Array.from({ length: 300 }, (_, line) => `a${line}: "x: y: [`).join('\n')
  const { length } = readYaml('a.yaml', text).problems
  expect(length).toBeGreaterThan(0)
  expect(length).toBeLessThan(25)
})

it('tells the place of what cannot be read in a text that is longer than anybody writes', () => {
  const text = `title: x\ndescription: ${'y'.repeat(100_001)}\ntags: "open\ndraft: true\n`
  const { problems } = readYaml('a.yaml', text)
  expect(problems.map(({ code, line, column }) => ({ code, line, column }))).toEqual([
    { code: 'yaml-line', line: 5, column: 1 },
  ])
})

it.each(['- ', '? ', '[', '{', '[{', '{a: ', '[\n', '- [', ': '])(
  'tells %j over and over, which would end the process, at its line',
  (unit) => {
    const { problems } = readYaml('a.yaml', `title: x\nlist:\n  ${unit.repeat(3_000)}`)
    expect(problems.map(({ code }) => code)).toEqual(['yaml-line'])
    expect(problems[0]?.line).toBeGreaterThanOrEqual(3)
  },
)

it('tells records within records, line for line, that go deeper than anybody writes', () => {
  const text = Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')
  expect(readYaml('a.yaml', text).problems.map(({ code }) => code)).toEqual(['yaml-line'])
})

it('reads many lists and records side by side', () => {
  const text = `list:\n${'  - [a, { b: [c] }]\n  - d:\n      - e\n'.repeat(200)}`
  expect(readYaml('a.yaml', text).problems).toEqual([])
})

it.each([
  ['blanks within a text', `- a${' '.repeat(500_000)}b`],
  ['blanks behind a text', `- a${' '.repeat(500_000)}`],
  ['blanks that are none', `- ${'\u00a0'.repeat(500_000)}b`],
])('goes once through half a million %s', (_, item) => {
  expect(readYaml('a.yaml', `title: x\nlist:\n  ${item}\n`).problems).toEqual([])
})

it('goes once through blanks behind a word that has no colon', async () => {
  const run = { start: 'a: b\ntitle', unit: ' ' }
  expect(await growsInLine(run, 15_000, (text) => readYaml('a.yaml', text))).toBe(true)
})
