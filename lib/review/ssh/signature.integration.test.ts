import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SigningKey } from '@/lib/model/author'
import { allowedSigners, faultOf, type Verify } from '../keys'
import { nodeArithmetic } from './node-arithmetic'
import { isPublicKey } from './public-key'
import { type Arithmetic, namespace, verifySignature, webCrypto } from './signature'
import { type Bytes, concat, fromBase64, sshString, utf8, WireReader } from './wire'

/*
 * What an outsider's `ssh-keygen -Y verify` refuses, the check has to refuse too: else a site is published as reviewed
 * whose review nobody else can verify.
 */

const statement = '{"day":"2026-02-03"}'
const folder = mkdtempSync(path.join(tmpdir(), 'signature-'))
const file = (name: string) => path.join(folder, name)
const ssh = (args: string[], input = '') =>
  execFileSync('ssh-keygen', args, { input, encoding: 'utf8', stdio: 'pipe' })

interface Signed {
  line: string
  signature: string
}
const signed: Record<string, Signed> = {}
beforeAll(() => {
  for (const type of ['ed25519', 'ecdsa']) {
    ssh(['-q', '-t', type, '-N', '', '-C', '', '-f', file(type)])
    const signature = ssh(['-Y', 'sign', '-n', namespace, '-f', file(type)], statement)
    signed[type] = { line: readFileSync(file(`${type}.pub`), 'utf8').trim(), signature }
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

const one = new Uint8Array([1])

/** The fields of a signature (PROTOCOL.sshsig), and of the signature proper in it. */
function taken(signature: string) {
  const reader = new WireReader(fromBase64(signature.replaceAll(/-----.*-----/g, '')))
  const head = reader.bytes(10)
  const [key, ...purpose] = [reader.string(), reader.string(), reader.string(), reader.string()]
  const inner = new WireReader(reader.string())
  return { head, key, purpose, type: inner.string(), blob: inner.string() }
}

type Taken = ReturnType<typeof taken>
interface Added {
  behind?: Bytes
  behindInner?: Bytes
}

function put(
  { head, key, purpose, type, blob }: Taken,
  { behind = new Uint8Array(), behindInner = new Uint8Array() }: Added = {},
): string {
  const inner = concat(sshString(type), sshString(blob), behindInner)
  return armored(concat(head, ...[key, ...purpose, inner].map(sshString), behind))
}

function armored(bytes: Bytes): string {
  const base64 = Buffer.from(bytes).toString('base64')
  return `-----BEGIN SSH SIGNATURE-----\n${base64}\n-----END SSH SIGNATURE-----\n`
}

const spoilt: [name: string, type: string, spoil: (signature: Taken) => string][] = [
  ['with bytes behind it', 'ed25519', (given) => put(given, { behind: one })],
  ['with bytes behind its inner one', 'ed25519', (given) => put(given, { behindInner: one })],
  [
    'with bytes behind its numbers',
    'ecdsa',
    ({ blob, ...given }) => put({ ...given, blob: concat(blob, one) }),
  ],
  ['of another kind', 'ed25519', (given) => put({ ...given, type: utf8('ecdsa-sha2-nistp256') })],
  ['of another curve', 'ecdsa', (given) => put({ ...given, type: utf8('ecdsa-sha2-nistp384') })],
  ['of no kind', 'ed25519', (given) => put({ ...given, type: utf8('') })],
  [
    'of a key with bytes behind it',
    'ed25519',
    ({ key, ...given }) => put({ ...given, key: concat(key, one) }),
  ],
  [
    'that is too long',
    'ed25519',
    ({ blob, ...given }) => put({ ...given, blob: concat(blob, one) }),
  ],
  [
    'in base64 without its padding',
    'ed25519',
    (given) => put(given).replace(/=*(?=\n-----END)/, ''),
  ],
  [
    'with a blank of texts in it',
    'ed25519',
    (given) => put(given).replace(/(?=\n-----END)/, '\u00a0'),
  ],
]

describe.each(['ed25519', 'ecdsa'])('a signature of the kind %s', (type) => {
  it('is right for the check and for ssh-keygen, taken apart and put together', async () => {
    const { signature } = signed[type] ?? { signature: '' }
    expect(await verdicts(type, put(taken(signature)))).toEqual({ check: true, ssh: true })
  })
})

describe('a signature that ssh-keygen refuses', () => {
  it.each(spoilt)('is refused by the check: one %s', async (_, type, spoil) => {
    const { signature } = signed[type] ?? { signature: '' }
    expect(await verdicts(type, spoil(taken(signature)))).toEqual({ check: false, ssh: false })
  })
})

async function verdicts(type: string, signature: string) {
  const keys = [{ key: signed[type]?.line ?? '', from: '2026-01-01' }]
  const faults = [await faultIn(signature, keys, webCrypto), await faultIn(signature, keys)]
  expect(faults[0]?.kind).toBe(faults[1]?.kind)
  writeFileSync(file('list'), allowedSigners([{ id: 'erika-beispiel', keys }]))
  writeFileSync(file('signature'), signature)
  const at = ['-s', file('signature'), '-O', 'verify-time=202602031200']
  const who = ['-I', 'erika-beispiel', '-n', namespace, '-f', file('list')]
  return { check: faults.every((fault) => !fault), ssh: accepts(['-Y', 'verify', ...who, ...at]) }
}

/** What the check finds, which counts with `arithmetic`; with that of browsers, what `/verify` finds. */
function faultIn(signature: string, keys: SigningKey[], arithmetic: Arithmetic = nodeArithmetic()) {
  const verify: Verify = (given, message) => verifySignature(given, message, arithmetic)
  return faultOf(statement, signature, { keys, day: '2026-02-03', verify })
}

function accepts(args: string[]): boolean {
  try {
    return ssh(args, statement).includes('Good')
  } catch {
    return false
  }
}

it('takes one key for a key, and not two that stand below each other', () => {
  const lines = [signed.ed25519?.line ?? '', signed.ecdsa?.line ?? '']
  expect(lines.map((line) => isPublicKey(`${line}\n`))).toEqual([true, true])
  expect(isPublicKey(lines.join('\n'))).toBe(false)
})

describe('a key that ssh-keygen refuses', () => {
  const curve = () => fromBase64(signed.ecdsa?.line.split(' ')[1] ?? '')
  const edwards = () => fromBase64(signed.ed25519?.line.split(' ')[1] ?? '')

  it.each([
    ['with bytes behind it', 'ssh-ed25519', () => concat(edwards(), one)],
    [
      'that is too short',
      'ssh-ed25519',
      () => concat(edwards().slice(0, 15), sshString(edwards().slice(20))),
    ],
    [
      'of a point at infinity',
      'ecdsa-sha2-nistp256',
      () => concat(curve().slice(0, 35), sshString(new Uint8Array([0]))),
    ],
  ] as const)('is none for the check: one %s', (_, type, blob) => {
    const line = `${type} ${Buffer.from(blob()).toString('base64')}`
    writeFileSync(file('key.pub'), `${line}\n`)
    expect(() => ssh(['-l', '-f', file('key.pub')])).toThrow()
    expect(isPublicKey(line)).toBe(false)
  })
})
