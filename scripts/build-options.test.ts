import { expect, it } from 'vitest'
import { readBuildOptions } from './build-options'

it.each([
  [[], { merge: [] }],
  [['--shard', '2/4'], { shard: { number: 2, of: 4 }, merge: [] }],
  [['--merge', 'a', '--merge', 'b'], { merge: ['a', 'b'] }],
])('reads %j', (given, expected) => {
  expect(readBuildOptions(given)).toEqual(expected)
})

it.each([
  ['--shard', '5/4'],
  ['--shard', '0/4'],
  ['--shard', 'half'],
  ['--shard'],
  ['--shart', '1/4'],
  ['out'],
])('understands nothing of %s %s, so that nothing else is built instead', (...given) => {
  expect(readBuildOptions(given)).toBeUndefined()
})
