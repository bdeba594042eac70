import fs, { existsSync, lstatSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { allOrNothing, takeBackUnfinished } from './all-or-nothing'
import { OutsideError } from './inside'
import { TestPublication } from './test-publication'
import { UnsoundLogError } from './undo-notes'
import { applyChanges } from './write-files'

let publication: TestPublication
let outside: TestPublication

beforeEach(() => {
  publication = new TestPublication({ 'content/a.md': 'a' })
  outside = new TestPublication({ 'own.txt': 'own', 'folder/own.txt': 'own' })
})
afterEach(() => {
  publication.remove()
  outside.remove()
})

const link = (target: string, name: string) =>
  symlinkSync(path.join(outside.root, target), path.join(publication.root, name))
const at = (name: string) => path.join(publication.root, name)

describe('a project with links that lead out of it', () => {
  it.each([
    ['content/linked/own.txt', []],
    ['content/linked/new.txt', []],
    ['content/linked/new/folder.txt', []],
    ['content/new.md', ['content/linked/own.txt']],
    ['../new.txt', []],
  ])('is not left by writing %s and removing %j', async (file, removed) => {
    link('folder', 'content/linked')
    const before = [publication.files(), outside.files('.')]
    const changes = { written: new Map([[file, 'changed']]), removed }
    await expect(applyChanges(publication.root, changes)).rejects.toThrow(OutsideError)
    expect([publication.files(), outside.files('.')]).toEqual(before)
    expect(outside.read('folder/own.txt')).toBe('own')
  })

  it('is not left by writing where the folder of the undo log is one', async () => {
    link('folder', '.klartext')
    const changes = { written: new Map([['content/a.md', 'changed']]) }
    await expect(applyChanges(publication.root, changes)).rejects.toThrow(OutsideError)
    expect(outside.files('folder')).toEqual(['folder/own.txt'])
  })

  it('is not left by an unfinished file of the name that one is given', async () => {
    link('own.txt', 'content/.a.md.klartext')
    await applyChanges(publication.root, { written: new Map([['content/a.md', 'changed']]) })
    expect([publication.read('content/a.md'), outside.read('own.txt')]).toEqual(['changed', 'own'])
  })

  it('has a file where a link was replaced, which is no program', async () => {
    link('own.txt', 'content/linked.md')
    await applyChanges(publication.root, { written: new Map([['content/linked.md', 'changed']]) })
    expect(lstatSync(at('content/linked.md')).mode & 0o111).toBe(0)
    expect(outside.read('own.txt')).toBe('own')
  })

  it('gets a link back that leads nowhere', async () => {
    link('nothing', 'content/linked.md')
    const task = allOrNothing(publication.root, async (log) => {
      log.write('content/linked.md', 'changed')
      throw new Error('broken off')
    })
    await expect(task).rejects.toThrow('broken off')
    expect(readlinkSync(at('content/linked.md'))).toBe(path.join(outside.root, 'nothing'))
  })
})

describe('an undo log that no command wrote', () => {
  const aside = () => path.relative(publication.root, outside.root)
  const writeLog = (...steps: unknown[]) =>
    publication.write({
      '.klartext/undo/steps': steps.map((step) => `${JSON.stringify(step)}\n`).join(''),
      '.klartext/undo/0': 'kept',
    })

  it.each<[string, () => unknown[], typeof OutsideError | typeof UnsoundLogError]>([
    ['a file outside', () => [{ file: `${aside()}/own.txt` }], OutsideError],
    ['one to put back there', () => [{ file: `${aside()}/own.txt`, kept: '0' }], OutsideError],
    ['a sound step behind', () => [{ file: '../x' }, { file: 'content/a.md' }], OutsideError],
    [
      'bytes from outside',
      () => [{ file: 'content/a.md', kept: `../../${aside()}/own.txt` }],
      UnsoundLogError,
    ],
    ['the folder of the log', () => [{ file: 'content/a.md', kept: '..' }], UnsoundLogError],
    [
      'a folder outside',
      () => [{ file: 'content/a.md', made: `${aside()}/folder` }],
      UnsoundLogError,
    ],
    ['something else', () => ['steps', null, { kept: '0' }], UnsoundLogError],
  ])('takes nothing back where it names %s', async (_, steps, error) => {
    writeLog(...steps())
    const before = [publication.files(), outside.files('.')]
    await expect(takeBackUnfinished(publication.root)).rejects.toThrow(error)
    expect([publication.files(), outside.files('.')]).toEqual(before)
    expect([publication.read('content/a.md'), outside.read('own.txt')]).toEqual(['a', 'own'])
  })

  it('takes nothing back that is no note', async () => {
    publication.write({ '.klartext/undo/steps': '{"file":\n' })
    await expect(takeBackUnfinished(publication.root)).rejects.toThrow(UnsoundLogError)
  })

  it('does not reach through a link, not through one that it puts there either', async () => {
    writeLog({ file: 'content/linked/own.txt' }, { file: 'content/linked', kept: '1' })
    link('folder', '.klartext/undo/1')
    await expect(takeBackUnfinished(publication.root)).rejects.toThrow(OutsideError)
    expect(outside.read('folder/own.txt')).toBe('own')
  })

  it('is not read through a link', async () => {
    link('folder', '.klartext')
    outside.write({ 'folder/undo/steps': '{"file":"content/a.md"}\n' })
    await expect(takeBackUnfinished(publication.root)).rejects.toThrow(OutsideError)
    expect(existsSync(path.join(outside.root, 'folder/undo/steps'))).toBe(true)
    expect(readFileSync(at('content/a.md'), 'utf8')).toBe('a')
  })
})

describe('what a power cut can take', () => {
  /** The steps of one change, in their order. */
  async function stepsOf(file: string): Promise<string[]> {
    const steps: string[] = []
    for (const step of ['fsyncSync', 'renameSync', 'rmSync'] as const) {
      const original = fs[step]
      vi.spyOn(fs, step).mockImplementation((...given: unknown[]) => {
        steps.push(step)
        return Reflect.apply(original, fs, given)
      })
    }
    syncBuiltinESMExports()
    await applyChanges(publication.root, { written: new Map([[file, 'changed']]) })
    vi.restoreAllMocks()
    syncBuiltinESMExports()
    return steps
  }

  /** How often the disk is waited for until the change is made, and from then on. */
  async function waitsOf(file: string): Promise<[before: number, after: number]> {
    const steps = await stepsOf(file)
    const made = steps.lastIndexOf('renameSync')
    const waits = (some: string[]) => some.filter((step) => step === 'fsyncSync').length
    return [waits(steps.slice(0, made)), waits(steps.slice(made))]
  }

  it('is not what a command replaces: lock, note, its folder and the new file are on the disk by then', async () => {
    expect(await waitsOf('content/a.md')).toEqual([4, 1])
  })

  it('is waited for at the end where a file is new, since 5,000 may be', async () => {
    expect(await waitsOf('content/new.md')).toEqual([1, 1])
  })
})
