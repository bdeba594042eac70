import { createPublicKey, hash, type JsonWebKey, type KeyObject, verify } from 'node:crypto'
import { curves, type PublicKey } from './public-key'
import type { Arithmetic } from './signature'
import type { Bytes } from './wire'

/**
 * OpenSSL in the same thread: WebCrypto hands each call to another one, which takes longer than what it does there.
 * Keys are taken in once, since a reviewer signs many articles with the same.
 */
export function nodeArithmetic(): Arithmetic {
  const keys = new Map<string, KeyObject>()
  return {
    digest: (algorithm, message) => new Uint8Array(hash(algorithm, message, 'buffer')),
    isSignature(key, signature, message) {
      const name = Buffer.from(key.blob).toString('base64')
      const known = keys.get(name) ?? createPublicKey({ key: jwkOf(key), format: 'jwk' })
      keys.set(name, known)
      const { algorithm } = key
      if (algorithm.name === 'Ed25519') return verify(null, message, known, signature)
      const given = { key: known, dsaEncoding: 'ieee-p1363' } as const
      return verify(curves[algorithm.namedCurve].hash, message, given, signature)
    },
  }
}

/** https://www.rfc-editor.org/rfc/rfc8037#section-2 and https://www.rfc-editor.org/rfc/rfc7518#section-6.2 */
function jwkOf({ raw, algorithm }: PublicKey): JsonWebKey {
  if (algorithm.name === 'Ed25519') return { kty: 'OKP', crv: 'Ed25519', x: base64url(raw) }
  const { bytes } = curves[algorithm.namedCurve]
  const [x, y] = [raw.slice(1, 1 + bytes), raw.slice(1 + bytes)].map(base64url)
  return { kty: 'EC', crv: algorithm.namedCurve, x, y }
}

function base64url(bytes: Bytes): string {
  return Buffer.from(bytes).toString('base64url')
}
