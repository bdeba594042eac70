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
  it('puts what was built in the place of the site, and leaves nothing beside it', async () => {
    put(out, 'old')
    put(nextFolder(out), 'new')
    await swap(out)
    expect(shown()).toBe('new')
    expect([existsSync(previous()), existsSync(nextFolder(out))]).toEqual([false, false])
  })

  it('leaves the site as it was where nothing was built', async () => {
    put(out, 'old')
    await expect(swap(out)).rejects.toThrow('ENOENT')
    expect(shown()).toBe('old')
  })
})

describe('after a build that was killed', () => {
  it('the last site comes back where none stands there', async () => {
    put(previous(), 'old')
    await recover(out)
    expect(shown()).toBe('old')
    expect(existsSync(previous())).toBe(false)
  })

  it('the new one stays where it was in place already', async () => {
    put(previous(), 'old')
    put(out, 'new')
    await recover(out)
    expect(shown()).toBe('new')
    expect(existsSync(previous())).toBe(false)
  })
})
