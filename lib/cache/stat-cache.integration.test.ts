import fs, {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hashOf } from './fingerprint'
import { StatCache } from './stat-cache'

let root: string
let file: string
const notes = () => path.join(root, 'notes')
const hash = hashOf('text')
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'stats-'))
  file = path.join(root, 'file')
  writeFileSync(file, 'text')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Longer than a tick of any clock that stamps files. */
const tick = () => wait(30)

/** Notes the file, keeps the notes and reads them again, as the next build does. */
async function nextCache(): Promise<StatCache> {
  const known = new StatCache(notes())
  known.note(hash, file)
  await tick()
  known.save()
  return new StatCache(notes())
}

/** Whether the file holds its text for a cache, and whether it was read to know it. */
function look(known: StatCache, of = hash): { holds: boolean; isRead: boolean } {
  const read = vi.spyOn(fs, 'readFileSync')
  syncBuiltinESMExports()
  const holds = known.holds(of, file)
  const isRead = read.mock.calls.some(([name]) => name === file)
  read.mockRestore()
  syncBuiltinESMExports()
  return { holds, isRead }
}

it('reads no file that is as it was when it was noted', async () => {
  const known = await nextCache()
  expect(look(known)).toEqual({ holds: true, isRead: false })
  known.save()
  expect(look(new StatCache(notes()))).toEqual({ holds: true, isRead: false })
})

it('reads one of which nothing is known, and knows it from then on', async () => {
  const known = new StatCache(notes())
  expect(look(known)).toEqual({ holds: true, isRead: true })
  expect(look(known)).toEqual({ holds: true, isRead: false })
  await tick()
  known.save()
  expect(look(new StatCache(notes()))).toEqual({ holds: true, isRead: false })
})

describe('a file that', () => {
  /** Other bytes of the same length, with the time of writing as it was. */
  const disguise = (write: () => void) => {
    const { atimeMs, mtimeMs } = statSync(file)
    write()
    utimesSync(file, atimeMs / 1000, mtimeMs / 1000)
  }

  it.each<[string, () => void]>([
    ['was written to', () => writeFileSync(file, 'other')],
    ['was written to in disguise', () => disguise(() => writeFileSync(file, 'tExt'))],
    [
      'was replaced in disguise',
      () =>
        disguise(() => {
          writeFileSync(`${file}.new`, 'tExt')
          renameSync(`${file}.new`, file)
        }),
    ],
    ['was cut', () => writeFileSync(file, 'tex')],
    ['is gone', () => rmSync(file)],
    [
      'became a folder',
      () => {
        rmSync(file)
        mkdirSync(file)
      },
    ],
    [
      'became a link',
      () => {
        renameSync(file, `${file}.old`)
        symlinkSync(`${file}.old`, file)
      },
    ],
  ])('%s holds no more what it held', async (_, change) => {
    const known = await nextCache()
    change()
    expect(look(known).holds).toBe(false)
  })

  it('is a copy of the one that was noted is read', async () => {
    const known = await nextCache()
    disguise(() => {
      copyFileSync(file, `${file}.copy`)
      renameSync(`${file}.copy`, file)
    })
    expect(look(known)).toEqual({ holds: true, isRead: true })
  })

  it('changed when the notes were written, or after, is read', async () => {
    await nextCache()
    const { ctimeMs } = statSync(file)
    for (const writtenAt of [Math.floor(ctimeMs) / 1000, ctimeMs / 1000 - 60]) {
      utimesSync(notes(), writtenAt, writtenAt)
      expect(look(new StatCache(notes()))).toEqual({ holds: true, isRead: true })
    }
  })

  it('was noted with another hash does not hold these bytes', async () => {
    const known = await nextCache()
    expect(look(known, hashOf('other'))).toEqual({ holds: false, isRead: true })
  })
})

it.each<[string, () => void]>([
  ['are gone', () => rmSync(notes())],
  ['are damaged', () => writeFileSync(notes(), 'damaged')],
  [
    'are a folder',
    () => {
      rmSync(notes())
      mkdirSync(notes())
    },
  ],
])('reads what is to be known where the notes %s', async (_, damage) => {
  await nextCache()
  damage()
  expect(look(new StatCache(notes()))).toEqual({ holds: true, isRead: true })
})

it('keeps nothing of files that nobody asked for', async () => {
  await nextCache()
  new StatCache(notes()).save()
  expect(look(new StatCache(notes()))).toEqual({ holds: true, isRead: true })
})
