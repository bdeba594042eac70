import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { fingerprint } from '@/lib/cache/fingerprint'
import { build, buildShard, type Folders, type Renderer } from './build'
import type { Input } from './input'
import { mergeShards } from './merge'

const made: string[] = []

/** Renders a page as its model, and counts. */
const renderer: Renderer = {
  async render(pages, _, store, done) {
    for (const page of pages) {
      made.push(page.path)
      const text = page.model()
      done(page, store.put(`<p>${text}</p>`), [`'${text}'`])
    }
  },
}

/** A site of pages and files by address, and of a set of files. */
interface Small {
  pages: Record<string, string>
  files: Record<string, string>
  set: Record<string, string>
}

function inputOf({ pages, files, set }: Small): Input {
  return {
    pages: Object.entries(pages).map(([name, text]) => ({
      path: name,
      fingerprint: fingerprint(text),
      model: () => text,
    })),
    files: [
      ...Object.entries(files).map(([name, text]) => ({
        path: name,
        fingerprint: fingerprint(text),
        bytes: async () => makeBytes(name, text),
      })),
      {
        path: '/set/',
        fingerprint: fingerprint(set),
        files: async () =>
          new Map(Object.entries(set).map(([name, text]) => [name, makeBytes(name, text)])),
      },
    ],
    shared: '',
    naming: (styles) => [
      {
        path: '/_headers',
        fingerprint: fingerprint(styles),
        bytes: async () => Buffer.from(styles.join()),
      },
    ],
  }
}

function makeBytes(name: string, text: string): Buffer {
  if (text === 'broken') throw new Error('no room left')
  made.push(name)
  return Buffer.from(text)
}

function small(changes: Partial<Small> = {}): Small {
  return {
    pages: { '/': 'front', '/de/a': 'a', '/de/b': 'b' },
    files: { '/de/feed.xml': 'feed' },
    set: { '/set/1.bin': 'one', '/set/2.bin': 'two' },
    ...changes,
  }
}

const roots: string[] = []

function newFolders(): Folders {
  const root = mkdtempSync(path.join(tmpdir(), 'build-'))
  roots.push(root)
  return { out: path.join(root, 'out'), cache: path.join(root, 'cache') }
}

afterEach(() => {
  made.length = 0
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function contentOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const names = files.map((entry) => path.join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(
    names.map((name) => [path.relative(folder, name), readFileSync(name, 'utf8')]),
  )
}

async function buildAndRead(site: Small, folders: Folders, code = 'code') {
  made.length = 0
  await build(inputOf(site), folders, code, renderer)
  return contentOf(folders.out)
}

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

  it('makes everything where the code changed', async () => {
    const folders = newFolders()
    await buildAndRead(small(), folders)
    await buildAndRead(small(), folders, 'other code')
    expect(made).toHaveLength(6)
  })
})

/** What may have become of the cache since the last build. */
const damages: [string, (cache: string) => void][] = [
  ['is gone', (cache) => rmSync(cache, { recursive: true })],
  ['lost its manifest', (cache) => rmSync(path.join(cache, 'manifest'))],
  [
    'has half a manifest',
    (cache) => change(path.join(cache, 'manifest'), (text) => text.slice(0, text.length / 2)),
  ],
  [
    'has a manifest that someone edited',
    (cache) => change(path.join(cache, 'manifest'), (text) => text.replaceAll('/de/a', '/de/b')),
  ],
  [
    'has a folder for a manifest',
    (cache) => {
      rmSync(path.join(cache, 'manifest'))
      mkdirSync(path.join(cache, 'manifest'))
    },
  ],
  ['lost its files', (cache) => rmSync(path.join(cache, 'store'), { recursive: true })],
  [
    'holds other bytes in each file',
    (cache) => eachFile(path.join(cache, 'store'), (file) => writeFileSync(file, 'other')),
  ],
  [
    'holds half of each file',
    (cache) => eachFile(path.join(cache, 'store'), (file) => change(file, (text) => text.slice(1))),
  ],
  [
    'has folders for files',
    (cache) =>
      eachFile(path.join(cache, 'store'), (file) => {
        rmSync(file)
        mkdirSync(path.join(file, 'x'), { recursive: true })
      }),
  ],
  [
    'was left locked by a process that was killed',
    (cache) => writeFileSync(path.join(cache, 'lock'), `${hostname()} 999999999`),
  ],
  [
    'was left locked by another machine',
    (cache) => writeFileSync(path.join(cache, 'lock'), 'other-machine 1'),
  ],
]

function change(file: string, to: (text: string) => string): void {
  writeFileSync(file, to(readFileSync(file, 'utf8')))
}

function eachFile(folder: string, damage: (file: string) => void): void {
  for (const name of Object.keys(contentOf(folder))) damage(path.join(folder, name))
}

describe('a cache that', () => {
  it.each(damages)('%s changes nothing of what is built', async (_, damage) => {
    const folders = newFolders()
    const first = await buildAndRead(small(), folders)
    damage(folders.cache)
    expect(await buildAndRead(small(), folders)).toEqual(first)
    expect(await buildAndRead(small(), folders)).toEqual(first)
    expect(made).toEqual([])
  })
})

it('is not misled by files that were changed in out/', async () => {
  const folders = newFolders()
  const first = await buildAndRead(small(), folders)
  eachFile(folders.out, (file) => writeFileSync(file, 'edited'))
  expect(await buildAndRead(small(), folders)).toEqual(first)
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

describe('any sequence of edits', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd')
  const edit = fc.record({
    part: fc.constantFrom('pages', 'files', 'set'),
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
          const address =
            part === 'pages' ? `/de/${at}` : part === 'files' ? `/${at}.txt` : `/set/${at}`
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
