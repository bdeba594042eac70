import { expect, it } from 'vitest'
import { shardOf } from './plan'

const units = Array.from({ length: 100 }, (_, at) => ({ path: `/de/posts/${at}` }))

it('gives each unit to exactly one of the machines, and some to each', () => {
  const shards = [1, 2, 3, 4].map((number) => shardOf(units, { number, of: 4 }))
  const paths = shards.flat().map(({ path }) => path)
  expect(paths.toSorted()).toEqual(units.map(({ path }) => path).toSorted())
  for (const shard of shards) expect(shard.length).toBeGreaterThan(10)
})

it('gives a unit to the same machine, whatever else the site holds', () => {
  const shard = { number: 2, of: 4 }
  const among = (given: typeof units) => shardOf(given, shard).map(({ path }) => path)
  expect(among(units.slice(0, 50))).toEqual(
    among(units).filter((path) => Number(path.split('/').at(-1)) < 50),
  )
})

it('gives all to one machine that is alone', () => {
  expect(shardOf(units, { number: 1, of: 1 })).toEqual(units)
})
