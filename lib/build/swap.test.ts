import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextFolder, recover, swap } from './swap'

let root: string
let out: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'swap-'))
  out = path.join(root, 'out')
})
afterEach(() => rmSync(root, { recursive: true }))

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), text)
}

const shown = () => readFileSync(path.join(out, 'index.html'), 'utf8')
const previous = () => path.join(root, '.out-previous')

describe('swap', () => {
  it('puts what was built in the place of the site, and leaves nothing beside it', () => {
    put(out, 'old')
    put(nextFolder(out), 'new')
    swap(out)
    expect(shown()).toBe('new')
    expect([existsSync(previous()), existsSync(nextFolder(out))]).toEqual([false, false])
  })

  it('leaves the site as it was where nothing was built', () => {
    put(out, 'old')
    expect(() => swap(out)).toThrow('ENOENT')
    expect(shown()).toBe('old')
  })
})

describe('after a build that was killed', () => {
  it('the last site comes back where none stands there', () => {
    put(previous(), 'old')
    recover(out)
    expect(shown()).toBe('old')
    expect(existsSync(previous())).toBe(false)
  })

  it('the new one stays where it was in place already', () => {
    put(previous(), 'old')
    put(out, 'new')
    recover(out)
    expect(shown()).toBe('new')
    expect(existsSync(previous())).toBe(false)
  })
})
