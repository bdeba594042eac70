import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SigningKey } from '@/lib/model/author'
import { allowedSigners, faultOf, keysOn } from './keys'
import { namespace } from './ssh/signature'
import { type Bytes, concat, sshString, utf8 } from './ssh/wire'

const statement = '{"day":"2026-02-03"}'
const folder = mkdtempSync(path.join(tmpdir(), 'keys-'))
const file = (name: string) => path.join(folder, name)
const ssh = (args: string[], input = '') =>
  execFileSync('ssh-keygen', args, { input, encoding: 'utf8', stdio: 'pipe' })

function makeKey(name: string, type: string, ...options: string[]): SigningKey {
  ssh(['-q', '-t', type, ...options, '-N', '', '-C', 'Erika Beispiel', '-f', file(name)])
  return { key: readFileSync(file(`${name}.pub`), 'utf8'), from: '2026-01-01' }
}

function signatureBy(name: string, message = statement, purpose = namespace): string {
  return ssh(['-Y', 'sign', '-n', purpose, '-f', file(name)], message)
}

const keys: Record<string, SigningKey> = {}
beforeAll(() => {
  keys.ed25519 = makeKey('ed25519', 'ed25519')
  keys.p256 = makeKey('p256', 'ecdsa', '-b', '256')
  keys.p384 = makeKey('p384', 'ecdsa', '-b', '384')
  keys.p521 = makeKey('p521', 'ecdsa', '-b', '521')
  keys.rsa = makeKey('rsa', 'rsa', '-b', '2048')
})
afterAll(() => rmSync(folder, { recursive: true }))

const own = (name: string, days: Partial<SigningKey> = {}) => {
  const key = keys[name]
  if (!key) throw new Error(name)
  return { ...key, ...days }
}
const day = '2026-02-03'

describe('a statement is verified', () => {
  it.each(['ed25519', 'p256', 'p384', 'p521'])('with a key of the kind %s', async (name) => {
    const signature = signatureBy(name)
    const given = { keys: [own('ed25519'), own(name)], day }
    expect(await faultOf(statement, signature, given)).toBeUndefined()
    expect(await faultOf(statement, signature.replaceAll('\n', '\r\n'), given)).toBeUndefined()
  })

  it('many times over, since the numbers of a signature differ in length', async () => {
    for (let round = 0; round < 12; round++)
      expect(
        await faultOf(statement, signatureBy('p256'), { keys: [own('p256')], day }),
      ).toBeUndefined()
  })

  it.each(['ed25519', 'ec'] as const)('with a hardware key of the kind %s', async (kind) => {
    const { key, signature } = signedByHardware(kind)
    const given = { keys: [{ key, from: '2026-01-01' }], day }
    expect(await faultOf(statement, signature, given)).toBeUndefined()
    const other = await faultOf(`${statement} `, signature, given)
    expect(other?.kind).toBe('signature')
  })
})

describe('a signature is refused', () => {
  const cases: [string, () => [message: string, signature: string, keys: SigningKey[]], string][] =
    [
      [
        'for another statement',
        () => [`${statement} `, signatureBy('ed25519'), [own('ed25519')]],
        'signature',
      ],
      ['by another key', () => [statement, signatureBy('p256'), [own('ed25519')]], 'key'],
      [
        'by a key before it counts',
        () => [statement, signatureBy('ed25519'), [own('ed25519', { from: '2026-02-04' })]],
        'keyDay',
      ],
      [
        'by a key that no longer counts',
        () => [statement, signatureBy('ed25519'), [own('ed25519', { until: '2026-02-02' })]],
        'keyDay',
      ],
      [
        'for another purpose',
        () => [statement, signatureBy('p256', statement, 'git'), [own('p256')]],
        'signature',
      ],
      [
        'that is cut off',
        () => [statement, cut(signatureBy('ed25519')), [own('ed25519')]],
        'format',
      ],
      ['that is none', () => [statement, 'x', [own('ed25519')]], 'format'],
      [
        'of a kind that is not known',
        () => [statement, signatureBy('rsa'), [own('rsa')]],
        'format',
      ],
    ]
  it.each(cases)('%s', async (_, make, found) => {
    const [message, signature, given] = make()
    const result = await faultOf(message, signature, { keys: given, day })
    expect(result?.kind).toBe(found)
  })
})

function cut(signature: string): string {
  const [begin, ...lines] = signature.trim().split('\n')
  return [begin, ...lines.slice(0, 2), lines.at(-1), ''].join('\n')
}

it('counts a key from its first to its last day', () => {
  const key = { key: 'k', from: '2026-01-02', until: '2026-01-04' }
  const days = ['2026-01-01', '2026-01-02', '2026-01-04', '2026-01-05']
  expect(days.map((date) => keysOn([key], date).length)).toEqual([0, 1, 1, 0])
})

it('lists keys so that ssh-keygen verifies with them on the days that count', () => {
  const list = [{ id: 'erika-beispiel', keys: [own('ed25519', { until: '2026-02-03' })] }]
  expect(allowedSigners(list)).not.toContain('Erika')
  writeFileSync(file('allowed_signers'), allowedSigners(list))
  writeFileSync(file('signature'), signatureBy('ed25519'))
  const verify = (when: string, message = statement) => {
    const options = ['-n', namespace, '-s', file('signature'), '-O', `verify-time=${when}`]
    const who = ['-I', 'erika-beispiel', '-f', file('allowed_signers')]
    return () => ssh(['-Y', 'verify', ...who, ...options], message)
  }
  expect(verify('202602031200')()).toContain('Good')
  expect(verify('202602041200')).toThrow()
  expect(verify('202512311200')).toThrow()
  expect(verify('202602031200', `${statement} `)).toThrow()
})

/** What a hardware key signs (PROTOCOL.u2f), by a key of the test. */
function signedByHardware(kind: 'ed25519' | 'ec'): { key: string; signature: string } {
  const application = utf8('ssh:')
  const { publicKey, privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('ed25519')
  const type = kind === 'ec' ? 'sk-ecdsa-sha2-nistp256@openssh.com' : 'sk-ssh-ed25519@openssh.com'
  const strings = [utf8(type), ...publicParts(kind, publicKey), application]
  const blob = concat(...strings.map(sshString))
  const flags = new Uint8Array([1, 0, 0, 0, 7])
  const hash = (algorithm: string, bytes: Uint8Array) =>
    new Uint8Array(createHash(algorithm).update(bytes).digest())
  const head = [utf8(namespace), utf8(''), utf8('sha512')]
  const wrapped = concat(
    utf8('SSHSIG'),
    ...[...head, hash('sha512', utf8(statement))].map(sshString),
  )
  const message = concat(hash('sha256', application), flags, hash('sha256', wrapped))
  const inner = concat(
    sshString(utf8(type)),
    sshString(signedBytes(kind, privateKey, message)),
    flags,
  )
  const all = concat(
    utf8('SSHSIG'),
    new Uint8Array([0, 0, 0, 1]),
    ...[blob, ...head, inner].map(sshString),
  )
  const base64 = Buffer.from(all).toString('base64')
  return {
    key: `${type} ${Buffer.from(blob).toString('base64')}`,
    signature: `-----BEGIN SSH SIGNATURE-----\n${base64}\n-----END SSH SIGNATURE-----\n`,
  }
}

function publicParts(kind: 'ed25519' | 'ec', key: KeyObject): Bytes[] {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  if (kind === 'ed25519') return [bytes(x)]
  return [utf8('nistp256'), concat(new Uint8Array([4]), bytes(x), bytes(y))]
}

function signedBytes(kind: 'ed25519' | 'ec', key: KeyObject, message: Bytes): Bytes {
  if (kind === 'ed25519') return new Uint8Array(sign(null, message, key))
  const raw = new Uint8Array(sign('sha256', message, { key, dsaEncoding: 'ieee-p1363' }))
  const number = (bytes: Bytes) => sshString(concat(new Uint8Array([0]), bytes))
  return concat(number(raw.slice(0, 32)), number(raw.slice(32)))
}
