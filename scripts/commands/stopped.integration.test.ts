import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { articles } from '@/lib/commands/test-articles'
import { TestPublication } from '@/lib/commands/test-publication'
import { wordsOf } from '@/lib/commands/words'

const words = wordsOf('en')
let publication: TestPublication
let source: TestPublication

beforeAll(() => {
  const posts = Array.from({ length: 600 }, (_, at) => [
    `2025-06-15-post-${at}.md`,
    `---\ntitle: Post ${at}\ntags: [law]\n---\n\n${'One more line of it.\n'.repeat(40)}`,
  ])
  source = new TestPublication(Object.fromEntries(posts))
})
afterAll(() => source.remove())

beforeEach(() => {
  publication = new TestPublication(articles)
})
afterEach(() => publication.remove())

const program = ['--import', 'tsx', 'scripts/klartext.ts']
const environment = () => ({ ...process.env, LC_ALL: 'en_GB', KLARTEXT_ROOT: publication.root })

/** Whether a command has noted a step: before its first one nothing is changed, and nothing to take back. */
function hasBegun(): boolean {
  const notes = path.join(publication.root, '.klartext/undo/steps')
  return (statSync(notes, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Starts a command, sends a signal while it writes, and waits for its end. */
async function stop(
  signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL',
  given: readonly string[] = ['import', source.root],
) {
  const child = spawn(process.execPath, [...program, ...given], { env: environment() })
  const printed: Buffer[] = []
  child.stderr.on('data', (bytes: Buffer) => printed.push(bytes))
  const end = once(child, 'exit')
  while (child.exitCode === null && !hasBegun()) await setTimeout(2)
  child.kill(signal)
  const [code] = await end
  return { code, said: Buffer.concat(printed).toString() }
}

const contents = () => files().map((file) => [file, publication.read(file)])

const files = () => publication.files('.').filter((file) => !file.startsWith('.cache'))

it.each(['SIGINT', 'SIGTERM'] as const)('takes back what it wrote at %s', async (signal) => {
  const before = files()
  const { code, said } = await stop(signal)
  expect(files()).toEqual(before)
  expect([code, said.trim()]).toEqual([130, words('stopped')])
})

it('takes back, with the next command, what one wrote that was killed', async () => {
  const before = files()
  await stop('SIGKILL')
  expect(files()).not.toEqual(before)
  const options = { env: environment(), encoding: 'utf8' } as const
  const { stderr, status } = spawnSync(process.execPath, [...program, 'status'], options)
  expect([status, stderr.trim()]).toEqual([0, words('takenBack')])
  expect(files()).toEqual(before)
})

it('has done all or nothing at a signal, and its exit code says which', async () => {
  const before = contents()
  const { code, said } = await stop('SIGINT', ['move', 'beispiel', 'neu'])
  const isBefore = isDeepStrictEqual(contents(), before)
  expect([code, said.trim(), isBefore]).toEqual(
    isBefore ? [130, words('stopped'), true] : [0, '', false],
  )
})
