import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { SigningKey } from '@/lib/model/author'
import { namespace } from '@/lib/review/ssh/signature'
import { CommandError } from '../terminal'
import type { Words } from '../words'

interface ToSign {
  statement: string
  /** Those of the reviewer that count today. */
  keys: readonly SigningKey[]
  /** A private key, or the public one of a key that the agent holds. */
  file?: string
}

/**
 * Signs with OpenSSH, so that keys stay where they are: in a file, an agent or hardware, which asks for its passphrase
 * or touch itself.
 */
export async function signWith({ statement, keys, file }: ToSign, words: Words): Promise<string> {
  if (file) return runSsh(['-Y', 'sign', '-n', namespace, '-f', file], statement, words)
  const offered = await keysOfAgent()
  const key = keys.find((known) => offered.includes(bare(known.key)))
  if (!key) throw new CommandError(words('sign.noKey'))
  const folder = await mkdtemp(path.join(tmpdir(), 'klartext-sign-'))
  try {
    const publicKey = path.join(folder, 'key.pub')
    await writeFile(publicKey, `${bare(key.key)}\n`)
    return await runSsh(['-Y', 'sign', '-n', namespace, '-f', publicKey], statement, words)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function keysOfAgent(): Promise<string[]> {
  try {
    const { stdout } = await promisify(execFile)('ssh-add', ['-L'])
    return stdout.split('\n').map(bare)
  } catch {
    return []
  }
}

/** Kind and bytes, without the comment. */
function bare(line: string): string {
  return line.trim().split(/\s+/).slice(0, 2).join(' ')
}

/** What `ssh-keygen` asks goes to the terminal, and so do its complaints. */
function runSsh(args: string[], input: string, words: Words): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keygen', args, { stdio: ['pipe', 'pipe', 'inherit'] })
    const output: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
    child.on('error', () => reject(new CommandError(words('sign.noSsh'))))
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString())
      else reject(new CommandError(words('sign.failed')))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
