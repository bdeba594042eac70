import { describe, expect, it } from 'vitest'
import { readYaml } from './read'

const dataOf = (text: string) => readYaml('a.yaml', text).located?.data
const told = (text: string) => readYaml('a.yaml', text).problems.map(({ code }) => code)

// The list with the reasons is docs/markdown.md.

describe('YAML 1.2, as it is', () => {
  it.each([
    ['a: no', 'no'],
    ['a: yes', 'yes'],
    ['a: on', 'on'],
    ['a: NO', 'NO'],
    ['a: 12:30:00', '12:30:00'],
    ['a: 1_000', '1_000'],
    ['a: 2026-01-02', '2026-01-02'],
    ['a: true', true],
    ['a: 012', 12],
    ['a: 0o14', 12],
    ['a: 1e3', 1000],
    ['a: ~', null],
    ['a: null', null],
    ['a: >\n  b\n  c', 'b c\n'],
    ['a: |\n  b\n  c', 'b\nc\n'],
  ])('reads %j', (text, value) => {
    expect(told(text)).toEqual([])
    expect(dataOf(text)).toEqual({ a: value })
  })
})

describe('what yaml does without a word, or ends with', () => {
  it.each([
    ['the second of two keys ends the reading', 'a: 1\na: 2', ['yaml-doubled-key']],
    ['an alias stands for another value', 'a: &x 1\nb: *x', ['yaml-reserved', 'yaml-reserved']],
    ['a tag changes what a value is', 'a: !wichtig b', ['yaml-reserved']],
    ['a blank and # cut a value', 'a: C# und #KI', ['yaml-comment']],
    ['an escape becomes a line break', 'a: "C:\\neu"', ['yaml-escape']],
  ])('is told: %s', (_, text, codes) => {
    expect(told(text)).toEqual(codes)
  })

  it('merge keys are keys', () => {
    expect(dataOf('"<<": 1')).toEqual({ '<<': 1 })
  })

  it('prints no warning of its own', () => {
    expect(told('a: b\n# comment')).toEqual([])
  })
})
