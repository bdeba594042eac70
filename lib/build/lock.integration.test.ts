import fs, {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { LockedError, withLock } from './lock'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  file = path.join(folder, 'cache', 'lock')
})
afterEach(() => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  rmSync(folder, { recursive: true })
})

it('is held while a task runs, and given back when it ends or fails', async () => {
  const held = await withLock(file, async () => readFileSync(file, 'utf8'))
  expect(held.split(' ').slice(0, 2)).toEqual([hostname(), String(process.pid)])
  expect(readdirSync(path.dirname(file))).toEqual([])
  expect(existsSync(file)).toBe(false)
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(existsSync(file)).toBe(false)
})

it.each([
  ['a process that runs', () => `${hostname()} ${process.pid}`],
  ['one that has just begun and has not written its name', () => ''],
])('is refused where it is held by %s', async (_, holder) => {
  await withLock(file, async () => {
    writeFileSync(file, holder())
    await expect(withLock(file, async () => 'run')).rejects.toThrow(LockedError)
  })
})

it.each([
  ['has ended', () => `${hostname()} 999999999`],
  ['was on another machine', () => 'other-machine 1'],
  ['had the number of another that runs now', () => `${hostname()} ${process.pid} 1`],
])('is taken from a process that %s', async (_, holder) => {
  await withLock(file, async () => {
    writeFileSync(file, holder())
    expect(await withLock(file, async () => 'run')).toBe('run')
  })
})

/** What other processes do between two steps of this one. */
function meanwhile(step: 'mkdirSync' | 'readFileSync' | 'renameSync', others: () => void): void {
  const original = fs[step]
  vi.spyOn(fs, step).mockImplementationOnce((...given: unknown[]) => {
    if (step !== 'mkdirSync') others()
    const result = Reflect.apply(original, fs, given)
    if (step === 'mkdirSync') others()
    return result
  })
  syncBuiltinESMExports()
}

it('is taken where another process has just removed the empty folder', async () => {
  meanwhile('mkdirSync', () => fs.rmdirSync(path.dirname(file)))
  expect(await withLock(file, async () => 'run')).toBe('run')
})

it('is taken where another process gives it back just now', async () => {
  fs.mkdirSync(path.dirname(file))
  fs.writeFileSync(file, `${hostname()} ${process.pid}`)
  meanwhile('readFileSync', () => rmSync(file))
  expect(await withLock(file, async () => 'run')).toBe('run')
})

it('stays with another process that took it from the same one before', async () => {
  const other = `${hostname()} ${process.ppid}`
  fs.mkdirSync(path.dirname(file))
  fs.writeFileSync(file, `${hostname()} 999999999`)
  meanwhile('renameSync', () => fs.writeFileSync(file, other))
  await expect(withLock(file, async () => 'run')).rejects.toThrow(LockedError)
  expect([readFileSync(file, 'utf8'), readdirSync(path.dirname(file))]).toEqual([other, ['lock']])
})

it('is taken on file systems that know one name for each file only', async () => {
  vi.spyOn(fs, 'linkSync').mockImplementation(() => {
    throw Object.assign(new Error('no links'), { code: 'EPERM' })
  })
  syncBuiltinESMExports()
  expect(await withLock(file, async () => readdirSync(path.dirname(file)))).toEqual(['lock'])
  await withLock(file, () => expect(withLock(file, async () => 'run')).rejects.toThrow(LockedError))
})

it('says that a disk can only be read where it is so', async () => {
  vi.spyOn(fs, 'mkdirSync').mockImplementation((_, options) => {
    throw Object.assign(new Error('read-only'), { code: options ? 'ENOENT' : 'EROFS' })
  })
  syncBuiltinESMExports()
  await expect(withLock(file, async () => 'run')).rejects.toMatchObject({ code: 'EROFS' })
})
