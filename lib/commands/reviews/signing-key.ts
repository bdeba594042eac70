import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
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
  /** Where `ssh-keygen` puts keys: searched where the agent offers none. */
  folder: string
}

/**
 * Signs with OpenSSH, so that keys stay where they are: in a file, an agent or hardware, which asks for its passphrase
 * or touch itself.
 */
export async function signWith(toSign: ToSign, words: Words): Promise<string> {
  const { statement, keys } = toSign
  if (toSign.file) return runSsh(toSign.file, statement, words)
  const offered = await keysOfAgent()
  const key = keys.find((known) => offered.includes(bare(known.key)))
  if (key) return signWithAgent(bare(key.key), statement, words)
  const file = await keyFile(toSign)
  if (!file) throw new CommandError(words('sign.noKey', { folder: toSign.folder }))
  return runSsh(file, statement, words)
}

async function signWithAgent(key: string, statement: string, words: Words): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'klartext-sign-'))
  try {
    const publicKey = path.join(folder, 'key.pub')
    await writeFile(publicKey, `${key}\n`)
    return await runSsh(publicKey, statement, words)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The private key beside a public one that is on record. */
async function keyFile({ keys, folder }: ToSign): Promise<string | undefined> {
  const known = new Set(keys.map(({ key }) => bare(key)))
  const names: string[] = await readdir(folder).catch(() => [])
  for (const name of names.filter((file) => file.endsWith('.pub'))) {
    const file = path.join(folder, name)
    const isPair = names.includes(name.slice(0, -'.pub'.length))
    if (isPair && known.has(bare(await readFile(file, 'utf8')))) return file.slice(0, -4)
  }
  return undefined
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
function runSsh(key: string, input: string, words: Words): Promise<string> {
  const args = ['-Y', 'sign', '-n', namespace, '-f', key]
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
