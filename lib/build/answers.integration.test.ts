import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answersOf, letEnd } from './answers'

interface Message {
  path: string
}

let folder: string
let child: ChildProcess
let answers: (job: Message) => Promise<Message>

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'))
  const program = path.join(folder, 'program.mjs')
  writeFileSync(
    program,
    `process.on('message', (job) => {
      if (job.path === 'kill') process.kill(process.pid, 'SIGKILL')
      else if (job.path === 'exit') process.exit(3)
      else process.send(job)
    })`,
  )
  child = fork(program)
  answers = answersOf(child, 'does it')
})

afterEach(() => {
  letEnd(child)
  rmSync(folder, { recursive: true })
})

it('gives each its answer', async () => {
  const jobs = ['a', 'b', 'c'].map((path) => ({ path }))
  expect(await Promise.all(jobs.map(answers))).toEqual(jobs)
})

it.each([
  ['exit', '3'],
  ['kill', 'SIGKILL'],
])('tells by what a process has ended: %s', async (path, expected) => {
  await expect(answers({ path })).rejects.toThrow(`the process that does it ended with ${expected}`)
})

it('can be let go when it has ended by itself', async () => {
  const ended = once(child, 'exit')
  await expect(answers({ path: 'exit' })).rejects.toThrow('ended')
  await ended
  expect(() => letEnd(child)).not.toThrow()
  await expect(answers({ path: 'a' })).rejects.toThrow()
})
