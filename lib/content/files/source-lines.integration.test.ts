import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourceLines } from './source-lines'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'lines-'))
})

afterEach(() => rmSync(root, { recursive: true }))

it('gives the lines of a text, however they end', () => {
  writeFileSync(path.join(root, 'a.md'), 'a\r\nb\n')
  expect(sourceLines(root)('a.md')).toEqual(['a', 'b', ''])
})

it('shows nothing of what lies elsewhere, is no text or is not there', () => {
  const outside = path.join(root, 'secret')
  writeFileSync(outside, 'secret')
  symlinkSync(outside, path.join(root, 'link.md'))
  writeFileSync(path.join(root, 'picture.md'), new Uint8Array([0xff, 0xfe, 0x80]))
  const linesOf = sourceLines(root)
  expect(['link.md', 'picture.md', 'none.md'].map(linesOf)).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})
