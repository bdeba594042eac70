import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lastWritten } from './last-written'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'last-written-'))
  mkdirSync(path.join(root, 'content/posts'), { recursive: true })
  writeFileSync(path.join(root, 'content/posts/de.md'), 'a')
  for (const name of ['content/posts/de.md', 'content/posts', 'content']) setTime(name, 100)
})
afterEach(() => rmSync(root, { recursive: true }))

const setTime = (name: string, seconds: number) =>
  utimesSync(path.join(root, name), seconds, seconds)

it('is when the newest file was written, or a folder lost or got one', () => {
  expect(lastWritten(root, ['content'])).toBe(100_000)
  setTime('content/posts', 200)
  expect(lastWritten(root, ['content'])).toBe(200_000)
  setTime('content/posts/de.md', 300)
  expect(lastWritten(root, ['content/posts', 'content/posts/de.md'])).toBe(300_000)
})

it('takes no notice of what is not there, such as the link by which an editor locks a file', () => {
  symlinkSync('nobody@nowhere.1234', path.join(root, 'content/posts/.#de.md'))
  setTime('content/posts', 100)
  expect(lastWritten(root, ['content', 'public'])).toBe(100_000)
  expect(lastWritten(root, ['public'])).toBe(0)
})
