import fs, { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
  expect(held).toBe(`${hostname()} ${process.pid}`)
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
])('is taken from a process that %s', async (_, holder) => {
  await withLock(file, async () => {
    writeFileSync(file, holder())
    expect(await withLock(file, async () => 'run')).toBe('run')
  })
})

/** What other processes do between two steps of this one. */
function meanwhile(step: 'mkdirSync' | 'readFileSync', others: () => void): void {
  const original = fs[step]
  vi.spyOn(fs, step).mockImplementationOnce((...given: unknown[]) => {
    if (step === 'readFileSync') others()
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
