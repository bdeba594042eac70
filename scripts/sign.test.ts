import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { author, erika, path as german, makeFile, site } from '@/lib/testing/signed'

let root: string

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sign-'))
  plant('content/site.yaml', site)
  plant(`content/authors/${erika.id}.yaml`, author)
  plant(german, makeFile())
})

afterEach(() => rmSync(root, { recursive: true }))

function plant(file: string, text: string): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true })
  writeFileSync(path.join(root, file), text)
}

const text = () => readFileSync(path.join(root, german), 'utf8')

/** Runs the real command in the folder; 3 February 2026 has begun in Berlin and not in Greenwich. */
function run(script: 'sign' | 'check', args: string[] = [], input = '') {
  const tsx = path.resolve('node_modules/.bin/tsx')
  const command = [
    '--tsconfig',
    path.resolve('tsconfig.json'),
    path.resolve(`scripts/${script}.ts`),
  ]
  const env = { ...process.env, VERCEL_ENV: '', SOURCE_DATE_EPOCH: '1770074000' }
  const options = { cwd: root, encoding: 'utf8', input, env } as const
  const { status, stdout, stderr } = spawnSync(tsx, [...command, ...args], options)
  return { status, stdout, stderr }
}

const flags = ['--status', 'substantive', '--covers', 'text,title', '--by', erika.id]

describe('npm run sign', () => {
  it('writes what flags say, and the check holds it to the words', () => {
    chmodSync(path.join(root, german), 0o640)
    const { status, stdout } = run('sign', ['example', 'de', ...flags])
    expect(status).toBe(0)
    expect(stdout).toContain('TEXT\n\nAnfang.\n')
    expect(stdout).toContain(
      `Wrote to ${german}: substantive review by erika-beispiel on 2026-02-03 of title, text.`,
    )
    expect(text()).toMatch(
      /^---\ntitle: Titel\naigenerated: true\nai:\n {2}review:\n {4}status: substantive\n {4}by: erika-beispiel\n {4}at: 2026-02-03\n {4}covers: \[title, text\]\n {4}hash:\n( {6}sha256-[\w+/]{43}=\n){2}---\n\nAnfang/,
    )
    expect(statSync(path.join(root, german)).mode & 0o777).toBe(0o640)
    expect(run('check').status).toBe(0)
  })

  it('asks, and asks again, until there are answers', () => {
    const answers = ['', 'formal', 'all', 'text', 'nobody', erika.id]
    const { status, stdout } = run('sign', ['example', 'de'], `${answers.join('\n')}\n`)
    expect(status).toBe(0)
    expect(stdout.match(/Expected /g)).toHaveLength(3)
    expect(text()).toContain('    status: formal\n    by: erika-beispiel\n')
  })

  it('withdraws a review and leaves the file as it was', () => {
    expect(run('sign', ['example', 'de', ...flags]).status).toBe(0)
    expect(text()).not.toBe(makeFile())
    expect(run('sign', ['example', 'de', '--withdraw']).status).toBe(0)
    expect(text()).toBe(makeFile())
  })
})

describe('npm run sign writes nothing', () => {
  afterEach(() => {
    expect(text()).toBe(makeFile())
    expect(readdirSync(path.dirname(path.join(root, german)))).toEqual(['de.md'])
  })

  it('where the input ends, and names the flags that a script needs', () => {
    const { status, stderr } = run('sign', ['example', 'de', '--status', 'formal'], 'text\n')
    expect(status).toBe(1)
    expect(stderr).toBe(
      '\nNo answer; nothing was written. Without a terminal, give --covers, --by.\n',
    )
  })

  it.each([
    [['example', 'de', ...flags, '--by', 'max'], 1, '--by: expected a person in content/authors'],
    [['example', 'de', '--withdraw'], 1, `${german} has no review on record`],
    [['example', 'de', '--withdraw', '--by', erika.id], 2, 'npm run sign -- <article> <locale>'],
  ])('for %j', (args, code, message) => {
    const { status, stderr } = run('sign', args)
    expect(stderr).toContain(message)
    expect(status).toBe(code)
  })
})
