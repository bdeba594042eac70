import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { filesAt, fingerprint, fingerprintFiles, hashOf } from './fingerprint'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'fingerprint-'))
  write('a/one.txt', '1')
  write('a/b/two.txt', '2')
})
afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, text: string): void {
  const file = path.join(root, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The hash of nothing and of “abc” in https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values. */
it('hashes with SHA-256', () => {
  expect(hashOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

it('tells values apart by their order and by where one ends', () => {
  const prints = [
    fingerprint('a', 'b'),
    fingerprint('b', 'a'),
    fingerprint('ab'),
    fingerprint(['a', 'b']),
  ]
  expect(new Set(prints).size).toBe(4)
  expect(fingerprint('a', 'b')).toBe(prints[0])
})

describe('the fingerprint of files', () => {
  const print = () => fingerprintFiles(root, ['a', 'missing.txt'])

  it('stays where nothing changed', () => {
    expect(print()).toBe(print())
    write('beside.txt', 'x')
    expect(print()).toBe(print())
  })

  it.each([
    ['a text changes', () => write('a/one.txt', '3')],
    ['a file is added', () => write('a/three.txt', '')],
    ['one goes', () => rmSync(path.join(root, 'a/one.txt'))],
    // To a name that leaves the order of the files as it was.
    [
      'one is renamed',
      () => renameSync(path.join(root, 'a/one.txt'), path.join(root, 'a/zero.txt')),
    ],
    ['one that was missing is there', () => write('missing.txt', '')],
  ])('is another where %s', (_, change) => {
    const before = print()
    change()
    expect(print()).not.toBe(before)
  })

  it('takes no notice of what is no part', () => {
    const before = fingerprintFiles(root, ['a'], (file) => !file.endsWith('two.txt'))
    write('a/b/two.txt', '22')
    expect(fingerprintFiles(root, ['a'], (file) => !file.endsWith('two.txt'))).toBe(before)
  })
})

it('lists files below a folder with slashes, in order', () => {
  expect(filesAt(root, 'a')).toEqual(['a/b/two.txt', 'a/one.txt'])
  expect(filesAt(root, 'a/one.txt')).toEqual(['a/one.txt'])
  expect(filesAt(root, 'b')).toEqual([])
})
