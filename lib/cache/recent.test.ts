import { expect, it } from 'vitest'
import { Recent } from './recent'

it('reads what it does not hold, and lets go of what was read first', () => {
  const recent = new Recent<string>(2)
  const read: string[] = []
  const get = (key: string) =>
    recent.get(key, () => {
      read.push(key)
      return key.toUpperCase()
    })
  expect(['a', 'b', 'a', 'b', 'c', 'b', 'a'].map(get)).toEqual([...'ABABCBA'])
  expect(read).toEqual(['a', 'b', 'c', 'a'])
})
