import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mountFile } from '@/lib/hosting/mount'
import { signedArticles, tamperings } from '../signed'
import { finished } from './out'

const signed = signedArticles(finished)
const original = '/de/posts/reviewed'
const translation = '/en/posts/reviewed-and-signed'

/** The finished files, of which one is changed at a time. */
const copy = mkdtempSync(path.join(tmpdir(), 'outsider-'))

beforeAll(() => cpSync(finished.folder, copy, { recursive: true }))
afterAll(() => rmSync(copy, { recursive: true }))

const read = (file: string) => readFileSync(path.join(copy, file))

/** What comes of something while a file is another one. */
function whileChanged(file: string, change: (bytes: Buffer) => Buffer, look: () => string): string {
  const before = read(file)
  const after = change(before)
  expect(after.equals(before)).toBe(false)
  writeFileSync(path.join(copy, file), after)
  try {
    return look()
  } finally {
    writeFileSync(path.join(copy, file), before)
  }
}

/** What the verifier says; the last line of its complaint where it refuses. */
function verify(...articles: string[]): string {
  const args = ['e2e/verify.py', copy, ...articles]
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : (stderr.trim().split('\n').at(-1) ?? '')
}

/** As `curl … | ssh-keygen -Y verify` does it by the documentation, at the time that the statement names. */
function verifySignature(statement: Buffer, article: string): number | null {
  const { reviewer, day } = JSON.parse(read(`${article}/review.json`).toString())
  const at = `verify-time=${day.replaceAll('-', '')}1200`
  const files = ['-f', `${copy}/allowed_signers`, '-s', `${copy}${article}/review.json.sig`]
  const who = ['-I', reviewer.id, '-n', 'klartext-review', '-O', at]
  const options = { input: statement }
  return spawnSync('ssh-keygen', ['-Y', 'verify', ...files, ...who], options).status
}

it('verifies each signed article with the documentation and the finished files alone', () => {
  expect(signed).toEqual(expect.arrayContaining([original, translation, '/de/posts/edited']))
  expect(verify(...signed)).toBe(signed.map((article) => `${article} holds`).join('\n'))
})

describe.each(signed)('of %s', (article) => {
  it.each(tamperings(finished, article).map(({ name, ...given }) => [name, given] as const))(
    'an outsider is told of another %s',
    (_, { file, change }) => {
      const said = whileChanged(file, change, () => verify(article))
      expect(said).toMatch(/^(?:AssertionError: \w|subprocess\.CalledProcessError: .*ssh-keygen)/)
    },
  )

  it('ssh-keygen verifies the statement as it is served, and no other', () => {
    const statement = read(`${article}/review.json`)
    expect(verifySignature(statement, article)).toBe(0)
    expect(verifySignature(Buffer.from(`${statement} `), article)).not.toBe(0)
  })
})

it('tries each way of changing an article on one that has all that can be changed', () => {
  expect(tamperings(finished, original).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['a byte of its original', 'a byte of a file in public/']),
  )
})

it('tells outsiders of an original of a picture that they cannot hash', () => {
  const given = tamperings(finished, original).find(({ name }) => name === 'a byte of its original')
  const { file = '' } = given ?? {}
  renameSync(path.join(copy, file), path.join(copy, 'elsewhere'))
  const said = verify(original)
  renameSync(path.join(copy, 'elsewhere'), path.join(copy, file))
  expect(said).toBe('AssertionError: an original is missing')
  expect(verify(original)).toContain('holds')
})

it('tells outsiders of a changed original under its translation', () => {
  const [word] = tamperings(finished, original)
  const said = word && whileChanged(word.file, word.change, () => verify(translation))
  expect(said).toContain('the original was changed')
})

it('verifies each signed article of a site below a path, where its host serves it', () => {
  const pages = signed.map((article) => `${article}.html`)
  const before = pages.map((page) => [page, read(page)] as const)
  for (const [page, bytes] of before)
    writeFileSync(path.join(copy, page), mountFile(page, bytes.toString(), '/blog') ?? '')
  const said = verify(...signed.map((article) => `/blog${article}`))
  for (const [page, bytes] of before) writeFileSync(path.join(copy, page), bytes)
  expect(said).toBe(signed.map((article) => `/blog${article} holds`).join('\n'))
})
