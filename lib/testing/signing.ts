import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { namespace } from '@/lib/review/ssh/signature'
import { type Bytes, concat, sshString, utf8 } from '@/lib/review/ssh/wire'

/** A key pair as `ssh-keygen -t ed25519` makes it, for tests that sign often. */
export interface TestKey {
  /** A line of a `.pub` file. */
  publicLine: string
  /** Signs as `ssh-keygen -Y sign` does. */
  sign: (message: string, purpose?: string) => string
}

export function makeTestKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const type = utf8('ssh-ed25519')
  const blob = concat(sshString(type), sshString(new Uint8Array(Buffer.from(x, 'base64url'))))
  return {
    publicLine: `ssh-ed25519 ${Buffer.from(blob).toString('base64')}`,
    sign: (message, purpose = namespace) => armoredSignature(message, blob, privateKey, purpose),
  }
}

/** https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.sshsig */
function armoredSignature(message: string, blob: Bytes, key: KeyObject, purpose: string): string {
  const head = [utf8(purpose), utf8(''), utf8('sha512')]
  const hash = new Uint8Array(createHash('sha512').update(message).digest())
  const signed = concat(utf8('SSHSIG'), ...[...head, hash].map(sshString))
  const signature = new Uint8Array(sign(null, signed, key))
  const inner = concat(sshString(utf8('ssh-ed25519')), sshString(signature))
  const version = new Uint8Array([0, 0, 0, 1])
  const all = concat(utf8('SSHSIG'), version, ...[blob, ...head, inner].map(sshString))
  const base64 = Buffer.from(all).toString('base64')
  return `-----BEGIN SSH SIGNATURE-----\n${base64}\n-----END SSH SIGNATURE-----\n`
}
