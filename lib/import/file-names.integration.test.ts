import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { TestPublication } from '@/lib/commands/test-publication'
import { openFolder } from './source'

let folder: TestPublication
beforeEach(() => {
  folder = new TestPublication()
})
afterEach(() => folder.remove())

it('finds files by the letters of texts, whichever the disk has', async () => {
  folder.write({ 'img/Bu\u0308cher.png': 'x' })
  const tree = await openFolder(folder.root)
  expect(tree.files.filter((file) => file.startsWith('img/'))).toEqual(['img/B\u00fccher.png'])
  expect(tree.has('img/B\u00fccher.png')).toBe(true)
  expect(Buffer.from(await tree.bytes('img/B\u00fccher.png')).toString()).toBe('x')
})

it('passes over symbolic links, wherever they lead', async () => {
  symlinkSync('/etc', path.join(folder.root, 'posts'))
  symlinkSync('/etc/passwd', path.join(folder.root, 'a.md'))
  const { files } = await openFolder(folder.root)
  expect(files.filter((file) => /^(posts|a\.md)/.test(file))).toEqual([])
})
