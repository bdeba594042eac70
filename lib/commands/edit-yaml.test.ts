import { describe, expect, it, vi } from 'vitest'
import { bodyOf, editFrontMatter, editYaml, readFrontMatter } from './edit-yaml'

function thrownBy(run: () => void): string {
  try {
    run()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  return 'nothing'
}

describe('a file that cannot be read', () => {
  it.each([
    ['a: 1\na: 2\n', /^Map keys must be unique at line (\d), column 1/],
    ['a: [1\n', /at line (\d), column 1/],
  ])('is not edited, and its first mistake is named where the file has it: %j', (text, mistake) => {
    const edit = vi.fn()
    const lineOf = (run: () => void) => mistake.exec(thrownBy(run))?.[1]
    expect(lineOf(() => editYaml(text, edit))).toBe('2')
    expect(lineOf(() => editFrontMatter(`---\n${text}---\n\nText.\n`, edit))).toBe('3')
    expect(edit).not.toHaveBeenCalled()
  })
})

it('leaves comments, order and quotes of other fields as they are', () => {
  const text = '---\nb: "2" # bleibt\na: 1\n---\n\nb: 2\n'
  expect(editFrontMatter(text, (fields) => fields.set('a', 3))).toBe(
    '---\nb: "2" # bleibt\na: 3\n---\n\nb: 2\n',
  )
})

it.each(['\r\n', '\r'])('reads and writes lines that end with %j', (end) => {
  const text = '---\nb: |\n  1\n  2\na: 1\n---\n\nErste\nZeile.\n'.replaceAll('\n', end)
  expect(readFrontMatter(text)).toEqual({ b: '1\n2\n', a: 1 })
  expect(bodyOf(text)).toBe(`${end}Erste${end}Zeile.${end}`)
  expect(editFrontMatter(text, (fields) => fields.set('a', 3))).toBe(text.replace('a: 1', 'a: 3'))
})
