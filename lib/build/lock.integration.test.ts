import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { LockedError, withLock } from './lock'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  file = path.join(folder, 'cache', 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

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
