import { expect, it, vi } from 'vitest'
import { Memo, remember, rememberAsync } from './memo'

const thing = {}

it('makes something again only of something else', () => {
  const memo = new Memo<object, object>()
  const make = () => ({})
  const first = remember(memo, thing, [1, thing], make)
  expect(remember(memo, thing, [1, thing], make)).toBe(first)
  expect(remember(memo, thing, [1, {}], make)).not.toBe(first)
  expect(remember(memo, thing, [1], make)).not.toBe(first)
  expect(remember(memo, {}, [1], make)).not.toBe(first)
})

it('makes something each time where nothing is remembered', () => {
  const make = vi.fn(() => 1)
  remember(undefined, thing, [], make)
  remember(undefined, thing, [], make)
  expect(make).toHaveBeenCalledTimes(2)
})

it('remembers what took a while, and no failure', async () => {
  const memo = new Memo<object, number>()
  const fail = () => Promise.reject(new Error('no'))
  await expect(rememberAsync(memo, thing, [], fail)).rejects.toThrow('no')
  expect(await rememberAsync(memo, thing, [], async () => 1)).toBe(1)
  expect(await rememberAsync(memo, thing, [], fail)).toBe(1)
})
