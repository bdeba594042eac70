import fs, {
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { buildAndRead, clearUp, contentOf, newFolders, small } from '@/lib/testing/small-site'
import type { Folders } from './build'
import { formerIn, storeIn } from './manifest'

afterEach(clearUp)

const site = small({ articles: { a: 'one', b: 'two' } })

/** Builds, a tick of the clock apart, until the site of before is as the one in `out/`. */
async function settled(): Promise<Folders> {
  const folders = newFolders()
  for (let build = 0; build < 4; build += 1) {
    await buildAndRead(site, folders)
    await wait(30)
  }
  return folders
}

/** How many kept files a build of the site reads. */
async function readsOf(folders: Folders, of = site): Promise<number> {
  const read = vi.spyOn(fs, 'readFileSync')
  syncBuiltinESMExports()
  await buildAndRead(of, folders)
  const names = read.mock.calls.map(([name]) => String(name))
  read.mockRestore()
  syncBuiltinESMExports()
  return names.filter((name) => /\/(store|former|\.out-next)\//.test(name)).length
}

describe('the site of before', () => {
  it('gives its files to the next as they are, unread', async () => {
    const folders = await settled()
    const before = statSync(path.join(formerIn(folders.cache), 'of/b.txt'))
    expect(await readsOf(folders)).toBe(0)
    const { ino, ctimeMs } = statSync(path.join(folders.out, 'of/b.txt'))
    expect([ino, ctimeMs]).toEqual([before.ino, before.ctimeMs])
  })

  it('is not read where something else changed, and holds nothing of what is gone', async () => {
    const folders = await settled()
    expect(await readsOf(folders, small({ articles: { a: 'new', b: 'two' } }))).toBe(0)
    const former = contentOf(formerIn(folders.cache))
    expect(former['of/b.txt']).toBe('two')
    expect(former['of/a.txt']).toBeUndefined()
  })

  it('need not be there', async () => {
    const folders = await settled()
    const first = contentOf(folders.out)
    rmSync(formerIn(folders.cache), { recursive: true })
    expect(await buildAndRead(site, folders)).toEqual(first)
  })

  it.each<[string, (former: string) => void]>([
    ['foreign files', (former) => write(former, 'foreign/x/y.txt')],
    [
      'an empty folder',
      (former) => mkdirSync(path.join(former, 'de/empty/inner'), { recursive: true }),
    ],
    [
      'a folder for a file',
      (former) => {
        rmSync(path.join(former, 'of/a.txt'))
        write(former, 'of/a.txt/x')
      },
    ],
    [
      'a file for a folder',
      (former) => {
        rmSync(path.join(former, 'of'), { recursive: true })
        write(former, 'of')
      },
    ],
    [
      'a link for a file',
      (former) => {
        renameSync(path.join(former, 'of/a.txt'), path.join(former, 'of/kept'))
        symlinkSync('kept', path.join(former, 'of/a.txt'))
      },
    ],
    [
      'a link for a folder',
      (former) => {
        renameSync(path.join(former, 'of'), `${former}-of`)
        symlinkSync(`${former}-of`, path.join(former, 'of'))
      },
    ],
  ])('may hold %s, of which nothing comes into the next', async (_, change) => {
    const folders = await settled()
    const first = contentOf(folders.out)
    change(formerIn(folders.cache))
    expect(await buildAndRead(site, folders)).toEqual(first)
    expect(namesIn(folders.out)).toEqual(namesIn((await settled()).out))
  })

  it('may be a link, behind which nothing is touched', async () => {
    const folders = await settled()
    const first = contentOf(folders.out)
    const elsewhere = path.join(path.dirname(folders.out), 'elsewhere')
    write(elsewhere, 'mine.txt')
    rmSync(formerIn(folders.cache), { recursive: true })
    symlinkSync(elsewhere, formerIn(folders.cache))
    expect(await buildAndRead(site, folders)).toEqual(first)
    expect(contentOf(elsewhere)).toEqual({ 'mine.txt': 'foreign' })
  })

  it('is kept for the next by a build that fails', async () => {
    const folders = await settled()
    const broken = small({ articles: { a: 'one', b: 'broken' } })
    await expect(buildAndRead(broken, folders)).rejects.toThrow()
    expect(contentOf(formerIn(folders.cache))['of/a.txt']).toBe('one')
    await wait(30)
    expect(await buildAndRead(site, folders)).toEqual(await buildAndRead(site, newFolders()))
  })
})

it('reads all files of a cache that comes from elsewhere, once', async () => {
  const { cache } = await settled()
  const folders = newFolders()
  cpSync(cache, folders.cache, { recursive: true, preserveTimestamps: true })
  rmSync(formerIn(folders.cache), { recursive: true })
  expect(await readsOf(folders)).toBe(Object.keys(contentOf(storeIn(cache))).length)
  await wait(30)
  await readsOf(folders)
  await wait(30)
  expect(await readsOf(folders)).toBe(0)
})

function write(folder: string, name: string): void {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, 'foreign')
}

function namesIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
}
