import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { recover } from './swap'

/** Runs builds without end, and kills them some time after the first has put its site in place. */
async function killAfter(milliseconds: number): Promise<string> {
  const root = mkdtempSync(path.join(tmpdir(), 'killed-'))
  const words = ['--import', 'tsx', 'lib/testing/endless-builds.ts', root]
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  const exited = once(child, 'exit')
  while (!existsSync(path.join(root, 'out'))) await wait(5)
  await wait(milliseconds)
  child.kill('SIGKILL')
  await exited
  return root
}

it.each([0, 3, 11, 26, 47, 80])(
  'leaves one whole site when it is killed after %i ms',
  async (time) => {
    const root = await killAfter(time)
    const out = path.join(root, 'out')
    await recover(out)
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
    const files = names.filter((name) => name.endsWith('.txt'))
    const numbers = files.map((name) => readFileSync(path.join(out, name), 'utf8'))
    expect(files).toHaveLength(60)
    expect(new Set(numbers).size).toBe(1)
    rmSync(root, { recursive: true })
  },
)
