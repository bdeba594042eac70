import { expect, it } from 'vitest'
import { valueAt } from './value-at'

it('follows a path through records and lists', () => {
  const data = { authors: [{ name: 'Erika Beispiel' }] }
  expect(valueAt(data, ['authors', 0, 'name'])).toBe('Erika Beispiel')
  expect(valueAt(data, ['authors', '0', 'name'])).toBe('Erika Beispiel')
  expect(valueAt(data, [])).toBe(data)
})

it('finds nothing where a path leaves what the file says', () => {
  const data = { draft: null, title: 'Titel' }
  for (const path of [['draft', 'by'], ['title', 'length'], ['constructor'], ['__proto__', 'x']])
    expect(valueAt(data, path)).toBeUndefined()
})
