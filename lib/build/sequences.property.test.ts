import { existsSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { damages } from '@/lib/testing/damages'
import { buildAndRead, clearUp, newFolders, type Small, small } from '@/lib/testing/small-site'
import type { Folders } from './build'

afterEach(clearUp)

describe('any sequence of edits', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd')
  const edit = fc.record({
    part: fc.constantFrom('pages', 'files', 'set', 'articles'),
    name,
    text: fc.option(fc.constantFrom('one', 'two', 'broken'), { nil: undefined }),
    code: fc.constantFrom('code', 'code', 'other code'),
    damage: fc.option(fc.constantFrom(...damages), { nil: undefined }),
  })

  it('builds the same as from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
        const folders = newFolders()
        const site = small()
        for (const { part, name: at, text, code, damage } of edits) {
          const addresses = {
            pages: `/de/${at}`,
            files: `/${at}.txt`,
            set: `/set/${at}`,
            articles: at,
          }
          const address = addresses[part]
          if (text === undefined) delete site[part][address]
          else site[part][address] = text
          if (existsSync(path.join(folders.cache, 'manifest'))) damage?.[1](folders.cache)
          const kept = await outcome(site, folders, code)
          const fresh = await outcome(site, newFolders(), code)
          if (fresh !== 'failed') expect(kept).toEqual(fresh)
          else expect(kept).toBe('failed')
        }
      }),
      { numRuns: 15 },
    )
  })

  async function outcome(site: Small, folders: Folders, code: string) {
    try {
      return await buildAndRead(site, folders, code)
    } catch {
      return 'failed'
    }
  }
})
