import { expect, it } from 'vitest'
import { Memo } from './memo'

const thing = {}

it('makes something again only of something else', () => {
  const memo = new Memo<object, object>()
  const make = () => ({})
  const first = memo.remember(thing, [1, thing], make)
  expect(memo.remember(thing, [1, thing], make)).toBe(first)
  expect(memo.remember(thing, [1, {}], make)).not.toBe(first)
  expect(memo.remember(thing, [1], make)).not.toBe(first)
  expect(memo.remember({}, [1], make)).not.toBe(first)
})

it('remembers what took a while, and no failure', async () => {
  const memo = new Memo<object, number>()
  const fail = () => Promise.reject(new Error('no'))
  await expect(memo.rememberAsync(thing, [], fail)).rejects.toThrow('no')
  expect(await memo.rememberAsync(thing, [], async () => 1)).toBe(1)
  expect(await memo.rememberAsync(thing, [], fail)).toBe(1)
})
