import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { wordsOf } from '../words'
import { signWith } from './signing-key'

const words = wordsOf('en')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'keygen-'))
  vi.stubEnv('PATH', `${folder}${path.delimiter}${process.env.PATH}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** A program in the place of `ssh-keygen`, and what of its words the user sees. */
async function signWhere(script: string): Promise<{ signature?: string; shown: string }> {
  const program = path.join(folder, 'ssh-keygen')
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
  const shown: string[] = []
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    shown.push(String(text))
    return true
  })
  const toSign = { statement: '{}', keys: [], file: 'key', folder }
  const signature = await signWith(toSign, words).catch(() => undefined)
  return { signature, shown: shown.join('') }
}

it('shows what a key asks for, and not what the program says of its input', async () => {
  const said = 'Confirm user presence for key ED25519-SK'
  const noise = 'echo "Signing data on standard input" >&2'
  expect(await signWhere(`${noise}; sleep 0.05; echo "${said}" >&2; echo signed`)).toEqual({
    signature: 'signed\n',
    shown: `${said}\n`,
  })
  expect((await signWhere(`${noise}; echo signed`)).shown).toBe('')
})

it('shows what the program complains of', async () => {
  expect(await signWhere('echo "bad permissions" >&2; exit 1')).toEqual({
    signature: undefined,
    shown: 'bad permissions\n',
  })
})
