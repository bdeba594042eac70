import { writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { damages, eachFile } from '@/lib/testing/damages'
import { buildAndRead, clearUp, made, newFolders, small } from '@/lib/testing/small-site'

afterEach(clearUp)

const site = small({ articles: { a: 'one', b: 'two' } })

describe('a cache that', () => {
  it.each(damages)('%s changes nothing of what is built', async (_, damage) => {
    const folders = newFolders()
    const first = await buildAndRead(site, folders)
    damage(folders.cache)
    expect(await buildAndRead(site, folders)).toEqual(first)
    expect(await buildAndRead(site, folders)).toEqual(first)
    expect(made).toEqual([])
  })
})

it('is not misled by files that were changed in out/', async () => {
  const folders = newFolders()
  const first = await buildAndRead(site, folders)
  eachFile(folders.out, (file) => writeFileSync(file, 'edited'))
  expect(await buildAndRead(site, folders)).toEqual(first)
})
