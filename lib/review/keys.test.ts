import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeTestKey } from '@/lib/testing/signing'
import { allowedSigners, faultOf, keysOn } from './keys'
import { namespace } from './ssh/signature'
import { type Bytes, concat, sshString, utf8 } from './ssh/wire'

const statement = '{"day":"2026-02-03"}'
const day = '2026-02-03'
const [erika, other] = [makeTestKey(), makeTestKey()]
const hers = { key: erika.publicLine, from: '2026-01-01' }
const signature = erika.sign(statement)

describe('a statement is verified', () => {
  it('with any of the keys that count', async () => {
    const keys = [{ ...hers, key: other.publicLine }, hers]
    expect(await faultOf(statement, signature, { keys, day })).toBeUndefined()
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
  it.each([
    ['for another statement', `${statement} `, signature, hers, 'signature'],
    ['by another key', statement, other.sign(statement), hers, 'key'],
    ['by a key before it counts', statement, signature, { ...hers, from: '2026-02-04' }, 'keyDay'],
    [
      'by a key that no longer counts',
      statement,
      signature,
      { ...hers, until: '2026-02-02' },
      'keyDay',
    ],
    ['that is cut off', statement, cut(signature), hers, 'format'],
    ['that is none', statement, 'x', hers, 'format'],
  ])('%s', async (_, message, given, key, kind) => {
    expect((await faultOf(message, given, { keys: [key], day }))?.kind).toBe(kind)
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

/** `man ssh-keygen`, “ALLOWED SIGNERS”: `valid-before` is the first moment at which a key no longer counts. */
it('lists keys with the days that count, without the names behind them', () => {
  const keys = [
    { key: 'ssh-ed25519 AAAA Erika Beispiel', from: '2026-01-01', until: '2026-02-28' },
    { key: 'ssh-ed25519 BBBB', from: '2026-03-01' },
  ]
  expect(allowedSigners([{ id: 'erika-beispiel', keys }])).toBe(
    [
      `erika-beispiel namespaces="${namespace}",valid-after="20260101",valid-before="20260301" ssh-ed25519 AAAA\n`,
      `erika-beispiel namespaces="${namespace}",valid-after="20260301" ssh-ed25519 BBBB\n`,
    ].join(''),
  )
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
