import { describe, expect, it, vi } from 'vitest'
import { editFrontMatter, editYaml } from './edit-yaml'

describe('a file that cannot be read', () => {
  it.each([
    ['a: 1\na: 2\n', /^Map keys must be unique at line 2, column 1/],
    ['a: [1\n', /at line 2, column 1/],
  ])('is not edited, and its first mistake is named: %j', (text, mistake) => {
    const edit = vi.fn()
    expect(() => editYaml(text, edit)).toThrow(mistake)
    expect(() => editFrontMatter(`---\n${text}---\n\nText.\n`, edit)).toThrow(mistake)
    expect(edit).not.toHaveBeenCalled()
  })
})

it('leaves comments, order and quotes of other fields as they are', () => {
  const text = '---\nb: "2" # bleibt\na: 1\n---\n\nb: 2\n'
  expect(editFrontMatter(text, (fields) => fields.set('a', 3))).toBe(
    '---\nb: "2" # bleibt\na: 3\n---\n\nb: 2\n',
  )
})
