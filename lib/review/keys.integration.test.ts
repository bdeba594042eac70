import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SigningKey } from '@/lib/model/author'
import { allowedSigners, faultOf, type Verify } from './keys'
import { nodeArithmetic } from './ssh/node-arithmetic'
import { isPublicKey } from './ssh/public-key'
import { namespace, verifySignature } from './ssh/signature'

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

describe('what ssh-keygen signed is verified', () => {
  it.each(['ed25519', 'p256', 'p384', 'p521'])('with a key of the kind %s', async (name) => {
    const signature = signatureBy(name)
    const given = { keys: [own('ed25519'), own(name)], day }
    const verify: Verify = (one, message) => verifySignature(one, message, nodeArithmetic())
    expect(await faultOf(statement, signature, given)).toBeUndefined()
    expect(await faultOf(statement, signature, { ...given, verify })).toBeUndefined()
    expect((await faultOf(`${statement} `, signature, { ...given, verify }))?.kind).toBe(
      'signature',
    )
    expect(await faultOf(statement, signature.replaceAll('\n', '\r\n'), given)).toBeUndefined()
  })

  it('many times over, since the numbers of a signature differ in length', async () => {
    for (let round = 0; round < 12; round++)
      expect(
        await faultOf(statement, signatureBy('p256'), { keys: [own('p256')], day }),
      ).toBeUndefined()
  })
})

describe('what ssh-keygen signed is refused', () => {
  it('for another purpose', async () => {
    const given = { keys: [own('p256')], day }
    const found = await faultOf(statement, signatureBy('p256', statement, 'git'), given)
    expect(found?.kind).toBe('signature')
  })

  it('with a certificate, whose blob begins as a key’s does', async () => {
    ssh(['-q', '-s', file('p256'), '-I', 'erika', file('ed25519.pub')])
    const certificate = readFileSync(file('ed25519-cert.pub'), 'utf8')
    expect(certificate).toContain('ssh-ed25519-cert')
    expect(isPublicKey(certificate)).toBe(false)
  })

  it('with a key of a kind that is not known', async () => {
    const found = await faultOf(statement, signatureBy('rsa'), { keys: [own('rsa')], day })
    expect(found?.kind).toBe('format')
  })
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
