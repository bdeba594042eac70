import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { eachFile } from '@/lib/testing/damages'
import {
  buildAndRead,
  clearUp,
  contentOf,
  inputOf,
  made,
  newFolders,
  renderer,
  small,
} from '@/lib/testing/small-site'
import { buildShard } from './build'
import { mergeShards } from './merge'

afterEach(clearUp)

describe('parts that several machines make', () => {
  const numbers = [1, 2, 3]

  it('are merged to the site that one machine makes, which makes next to nothing', async () => {
    const caches = numbers.map(() => newFolders())
    for (const [at, folders] of caches.entries())
      await buildShard(inputOf(small()), folders, 'code', renderer, { number: at + 1, of: 3 })
    const byParts = made.toSorted()
    const alone = await buildAndRead(small(), newFolders())
    const merged = newFolders()
    mergeShards(
      merged.cache,
      caches.map(({ cache }) => cache),
    )
    expect(await buildAndRead(small(), merged)).toEqual(alone)
    expect(made).toEqual([])
    expect(byParts).toEqual(['/', '/de/a', '/de/b', '/de/feed.xml', '/set/1.bin', '/set/2.bin'])
  })

  it('leave out/ as it was', async () => {
    const folders = newFolders()
    const first = await buildAndRead(small(), folders)
    const pages = { '/': 'new', '/de/a': 'new' }
    await buildShard(inputOf(small({ pages })), folders, 'code', renderer, { number: 1, of: 1 })
    expect(contentOf(folders.out)).toEqual(first)
  })

  it('are made anew where they are damaged or missing', async () => {
    const [one, merged] = [newFolders(), newFolders()]
    await buildShard(inputOf(small()), one, 'code', renderer, { number: 1, of: 2 })
    eachFile(path.join(one.cache, 'store'), (file) => writeFileSync(file, 'other'))
    mergeShards(merged.cache, [one.cache, path.join(one.cache, 'missing')])
    expect(await buildAndRead(small(), merged)).toEqual(await buildAndRead(small(), newFolders()))
  })
})
