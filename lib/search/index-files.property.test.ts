import { describe, expect, it } from 'vitest'
import { memorySearch, searchable } from '@/lib/testing/search'

it('has an index for a language without articles', async () => {
  expect(await memorySearch(['de'], []).find('Haus')).toEqual([])
})

describe('the files of an index', () => {
  const words = (at: number) =>
    Array.from({ length: 60 }, (_, place) => `wort${((at * 61 + place) * 7919) % 4000}`).join(' ')
  const articles = Array.from({ length: 300 }, (_, at) =>
    searchable({ id: `a${at}`, date: `20${10 + (at % 10)}-01-01`, prose: [words(at)] }),
  )

  it('are the same, whatever the order of the articles', () => {
    const paths = (list: typeof articles) => [...memorySearch(['de'], list).files].sort()
    expect(paths(articles.toReversed())).toEqual(paths(articles))
  })

  it('of other articles stay when one is added', () => {
    const added = searchable({ id: 'neu', date: '2026-02-03', prose: ['Etwas Neues'] })
    const before = memorySearch(['de'], articles).files
    const after = memorySearch(['de'], [...articles, added]).files
    const kept = [...before.keys()].filter((path) => path.includes('/article/'))
    expect(kept).toHaveLength(300)
    expect(kept.filter((path) => !after.has(path))).toEqual([])
  })

  it('are read in part: a query needs a shard or two of many', async () => {
    const search = memorySearch(['de'], articles)
    const isShard = (path: string) => path.includes('/words/')
    expect([...search.files.keys()].filter(isShard).length).toBeGreaterThan(8)
    expect(await search.find('wort1234')).not.toEqual([])
    expect([...search.read].filter(isShard).length).toBeLessThanOrEqual(2)
    search.read.clear()
    expect(await search.find('wor')).not.toEqual([])
    expect([...search.read].filter(isShard).length).toBeLessThanOrEqual(5)
  })
})
