import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { committedCacheProblems } from './committed-cache'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'cache-'))
  mkdirSync(path.join(folder, 'site/.cache'), { recursive: true })
  writeFileSync(path.join(folder, 'site/.cache/signatures'), '')
  writeFileSync(path.join(folder, '.gitignore'), '.cache\n')
})
afterEach(() => rmSync(folder, { recursive: true }))

const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' })

function commit(...added: string[]): void {
  git('init', '-q')
  git('add', ...added)
  const author = ['-c', 'user.name=Erika Beispiel', '-c', 'user.email=erika@example.org']
  git(...author, 'commit', '-qm', 'Begin')
}

async function found(root: string) {
  const problems = await committedCacheProblems(root, path.join(root, '.cache'))
  return problems.map(({ code, file, severity }) => [code, file, severity])
}

it('refuses a cache that came with a commit, in the repository or a folder of it', async () => {
  commit('-f', 'site/.cache/signatures')
  expect(await found(path.join(folder, 'site'))).toEqual([['cache-committed', '.cache', 'error']])
  expect(await found(folder)).toEqual([])
})

it('refuses a link in its place', async () => {
  rmSync(path.join(folder, 'site/.cache'), { recursive: true })
  execFileSync('ln', ['-s', '../elsewhere', path.join(folder, 'site/.cache')])
  commit('-f', 'site/.cache')
  expect(await found(path.join(folder, 'site'))).toEqual([['cache-committed', '.cache', 'error']])
})

it('says nothing of one that git leaves out, nor where there is no commit or no git', async () => {
  const root = path.join(folder, 'site')
  expect(await found(root)).toEqual([])
  commit('.gitignore')
  expect(await found(root)).toEqual([])
})
