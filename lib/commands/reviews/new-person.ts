import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import { addressPart } from '@/lib/model/slug'
import { isPublicKey } from '@/lib/review/ssh/public-key'
import { type Choice, CommandError, type Terminal } from '../terminal'
import type { Words } from '../words'
import { bareKey, keysInFolder, keysOfAgent } from './ssh-keys'

/** Somebody who is put on record, and the file that does it. */
export interface NewPerson {
  author: Author
  file: string
  text: string
}

export interface PersonRequest {
  /** Ids that others have. */
  taken: { has(id: string): boolean }
  /** Where `ssh-keygen` puts keys. */
  keyFolder: string
  today: IsoDate
}

/** Asks who reviews, and with which of their keys they sign. The key is looked for, and made where there is none. */
export async function askPerson(
  { taken, keyFolder, today }: PersonRequest,
  terminal: Terminal,
  words: Words,
): Promise<NewPerson> {
  const message = words('person.askName')
  const name = (
    await terminal.text({ message, check: (name) => nameProblem(name, taken, words) })
  ).trim()
  const id = addressPart(name)
  const key = await askKey(keyFolder, terminal, words)
  const keys = key ? [{ key, from: today }] : []
  const fields = { name, kind: 'person', ...(key && { keys }) }
  return {
    author: { id, name, role: {}, bio: {}, links: [], keys },
    file: `content/authors/${id}.yaml`,
    text: stringify(fields, { lineWidth: 0 }),
  }
}

function nameProblem(
  name: string,
  taken: PersonRequest['taken'],
  words: Words,
): string | undefined {
  const id = addressPart(name)
  if (!id) return words('answer.empty')
  return taken.has(id) ? words('person.taken', { file: `content/authors/${id}.yaml` }) : undefined
}

/** Choices that are no key. */
const noKey = ''
const newKey = 'new'

/** @returns a public key without its comment; undefined where the person has to be taken at the publisher’s word */
async function askKey(
  folder: string,
  terminal: Terminal,
  words: Words,
): Promise<string | undefined> {
  const file = path.join(folder, 'id_ed25519')
  const own = await choicesOf(folder)
  const made = existsSync(file) ? [] : [{ value: newKey, label: words('person.newKey', { file }) }]
  const choices = [...own, ...made, { value: noKey, label: words('person.noKey') }]
  const chosen = await terminal.choose(words('person.askKey'), choices)
  return (chosen === newKey ? await makeKey(file, words) : chosen) || undefined
}

/** Keys of which the site can verify signatures, each once. Their comments often name a machine and its user, and stay here. */
async function choicesOf(folder: string): Promise<Choice<string>[]> {
  const keys = [...(await keysInFolder(folder)), ...(await keysOfAgent())]
  const choices = keys
    .filter(({ line }) => isPublicKey(line))
    .map(({ line, file = 'ssh-agent' }) => [bareKey(line), file] as const)
  const files = new Map(choices.toReversed())
  return [...files].reverse().map(([value, label]) => ({ value, label }))
}

/** `ssh-keygen` asks for a passphrase itself. */
async function makeKey(file: string, words: Words): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const args = ['-q', '-t', 'ed25519', '-f', file]
  await new Promise<void>((resolve, reject) => {
    const child = spawn('ssh-keygen', args, { stdio: 'inherit' })
    child.on('error', () => reject(new CommandError(words('sign.noSsh'))))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new CommandError(words('person.noNewKey'))),
    )
  })
  return bareKey(await readFile(`${file}.pub`, 'utf8'))
}
