import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  buildAndRead,
  clearUp,
  contentOf,
  inputOf,
  made,
  newFolders,
  renderer,
  type Small,
  small,
} from '@/lib/testing/small-site'
import { build } from './build'

afterEach(clearUp)

it('writes pages, files and sets at their addresses, and what names the styles of all pages', async () => {
  expect(await buildAndRead(small(), newFolders())).toEqual({
    'index.html': '<p>front</p>',
    'de/a.html': '<p>a</p>',
    'de/b.html': '<p>b</p>',
    'de/feed.xml': 'feed',
    'set/1.bin': 'one',
    'set/2.bin': 'two',
    _headers: "'a','b','front'",
  })
})

describe('a second build', () => {
  it('makes nothing where nothing changed', async () => {
    const folders = newFolders()
    const first = await buildAndRead(small(), folders)
    expect(await buildAndRead(small(), folders)).toEqual(first)
    expect(made).toEqual([])
  })

  it('makes what changed, and takes away what is gone', async () => {
    const folders = newFolders()
    await buildAndRead(small(), folders)
    const pages = { '/': 'front', '/de/a': 'new' }
    const out = await buildAndRead(small({ pages, set: { '/set/3.bin': 'three' } }), folders)
    expect(made.sort()).toEqual(['/de/a', '/set/3.bin'])
    expect(Object.keys(out).sort()).toEqual([
      '_headers',
      'de/a.html',
      'de/feed.xml',
      'index.html',
      'set/3.bin',
    ])
    expect(out._headers).toBe("'front','new'")
  })

  it('reads nothing of an article that is as it was', async () => {
    const folders = newFolders()
    const articles = { a: 'one', b: 'two' }
    const first = await buildAndRead(small({ articles }), folders)
    const input = inputOf(small({ articles: { ...articles, a: 'new' } }))
    const listed: string[] = []
    const groups = input.groups.map((group) => ({
      ...group,
      pages(asked: Set<string>) {
        listed.push(group.path)
        return group.pages(asked)
      },
    }))
    made.length = 0
    const report = await build({ ...input, groups }, folders, 'code', renderer)
    expect(listed).toEqual(['a'])
    expect(made).toEqual(['/of/a', 'a'])
    expect(report).toEqual({ pages: 5, files: 6, madePages: 1, madeFiles: 2 })
    expect(contentOf(folders.out)).toMatchObject({
      'of/a.txt': 'new',
      'of/b.txt': first['of/b.txt'],
    })
  })

  it('makes everything where the code changed', async () => {
    const folders = newFolders()
    await buildAndRead(small(), folders)
    await buildAndRead(small(), folders, 'other code')
    expect(made).toHaveLength(6)
  })
})

describe('a build that fails', () => {
  const failing: [string, Small][] = [
    ['in a file', small({ files: { '/de/feed.xml': 'broken' } })],
    ['in a set', small({ set: { '/set/1.bin': 'broken' } })],
    ['where two want one address', small({ files: { '/index.html': 'other' } })],
    ['where a file stands in the way of a folder', small({ files: { '/de': 'file' } })],
    ['where an address leads out of the site', small({ files: { '/../x': 'out' } })],
  ]

  it.each(failing)('%s leaves out/ as it was, and nothing beside it', async (_, site) => {
    const folders = newFolders()
    const first = await buildAndRead(small(), folders)
    await expect(build(inputOf(site), folders, 'code', renderer)).rejects.toThrow()
    expect(contentOf(folders.out)).toEqual(first)
    expect(readdirSync(path.dirname(folders.out)).sort()).toEqual(['cache', 'out'])
  })

  it('names everything that could not be made', async () => {
    const site = small({ files: { '/x.xml': 'broken', '/y.xml': 'broken', '/z.xml': 'z' } })
    await expect(build(inputOf(site), newFolders(), 'code', renderer)).rejects.toThrow(
      '/x.xml: no room left\n/y.xml: no room left',
    )
  })

  it('keeps what it has made for the next', async () => {
    const folders = newFolders()
    const broken = small({ files: { '/de/feed.xml': 'broken' } })
    await expect(build(inputOf(broken), folders, 'code', renderer)).rejects.toThrow()
    await buildAndRead(small(), folders)
    expect(made).toEqual(['/de/feed.xml'])
  })
})

it('refuses to run twice at a time', async () => {
  const folders = newFolders()
  const results = await Promise.allSettled([
    build(inputOf(small()), folders, 'code', renderer),
    build(inputOf(small()), folders, 'code', renderer),
  ])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(contentOf(folders.out)['de/a.html']).toBe('<p>a</p>')
})

it('clears up after a build that was killed in any state', async () => {
  const folders = newFolders()
  const first = await buildAndRead(small(), folders)
  mkdirSync(path.join(path.dirname(folders.out), '.out-next/de'), { recursive: true })
  mkdirSync(path.join(path.dirname(folders.out), '.out-previous'))
  expect(await buildAndRead(small(), folders)).toEqual(first)
  expect(existsSync(path.join(path.dirname(folders.out), '.out-previous'))).toBe(false)
})
