import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SigningKey } from '@/lib/model/author'
import { namespace } from '@/lib/review/ssh/signature'
import { CommandError } from '../terminal'
import type { Words } from '../words'
import { bareKey, keysInFolder, keysOfAgent } from './ssh-keys'

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
  const offered = (await keysOfAgent()).map(({ line }) => bareKey(line))
  const key = keys.find((known) => offered.includes(bareKey(known.key)))
  if (key) return signWithAgent(bareKey(key.key), statement, words)
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
  const known = new Set(keys.map(({ key }) => bareKey(key)))
  return (await keysInFolder(folder)).find(({ line }) => known.has(bareKey(line)))?.file
}

/** What `ssh-keygen` says before it signs what it is handed. */
const noise = /^Signing data on standard input\r?\n/

/** What `ssh-keygen` asks goes to the terminal, and so do its complaints. */
function runSsh(key: string, input: string, words: Words): Promise<string> {
  const args = ['-Y', 'sign', '-n', namespace, '-f', key]
  return new Promise((resolve, reject) => {
    const child = spawn('ssh-keygen', args, { stdio: 'pipe' })
    const output: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => output.push(bytes))
    // A passphrase is asked for at the terminal itself, the touch of a key here.
    child.stderr.on('data', (bytes: Buffer) => {
      process.stderr.write(bytes.toString().replace(noise, ''))
    })
    child.on('error', () => reject(new CommandError(words('sign.noSsh'))))
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(output).toString())
      else reject(new CommandError(words('sign.failed')))
    })
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
