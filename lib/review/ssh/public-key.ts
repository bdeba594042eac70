import { areEqual, type Bytes, concat, fromBase64, WireReader } from './wire'

/** A public key of which the site can verify signatures. */
export interface PublicKey {
  /** In SSH’s binary format, as an author’s file and a signature hold it. */
  blob: Bytes
  /** Its kind by OpenSSH’s name, which stands in its signatures too. */
  type: string
  /** As WebCrypto imports it. */
  raw: Bytes
  algorithm: { name: 'Ed25519' } | { name: 'ECDSA'; namedCurve: Curve }
  /** What a hardware key signs for (https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.u2f); absent for others. */
  application?: Bytes
}

export const curves = {
  'P-256': { name: 'nistp256', bytes: 32, hash: 'SHA-256' },
  'P-384': { name: 'nistp384', bytes: 48, hash: 'SHA-384' },
  'P-521': { name: 'nistp521', bytes: 66, hash: 'SHA-512' },
} as const
export type Curve = keyof typeof curves

const curveNames = ['P-256', 'P-384', 'P-521'] as const satisfies readonly Curve[]

/** Kinds of keys as `ssh-keygen -t` knows them, for messages. */
const keyKinds = 'ed25519, ecdsa, ed25519-sk or ecdsa-sk'

/**
 * Reads a line of a `.pub` file, with or without a comment.
 * @throws {Error} that says what is wrong with it
 */
export function readPublicKey(line: string): PublicKey {
  if (/[\n\r]/.test(line.trim())) throw new Error('it is more than one line')
  const [type = '', base64 = ''] = line.trim().split(/\s+/)
  const key = readKeyBlob(fromBase64(base64))
  if (!areEqual(new TextEncoder().encode(type), new WireReader(key.blob).string()))
    throw new Error(`it says ${type} and is another kind of key`)
  return key
}

/** Whether a line is a public key with which the site can verify. */
export function isPublicKey(line: string): boolean {
  try {
    return readPublicKey(line).raw.length > 0
  } catch {
    return false
  }
}

/** As a blob begins (https://www.iana.org/assignments/ssh-parameters); a certificate holds other things behind its kind. */
const edwardsKinds = ['ssh-ed25519', 'sk-ssh-ed25519@openssh.com']
const curveKinds = [
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'sk-ecdsa-sha2-nistp256@openssh.com',
]

/** @throws {Error} that says what is wrong with it */
export function readKeyBlob(blob: Bytes): PublicKey {
  const reader = new WireReader(blob)
  const type = reader.text()
  const isEdwards = edwardsKinds.includes(type)
  if (!isEdwards && !curveKinds.includes(type))
    throw new Error(`it is of the kind ${type}; expected ${keyKinds}`)
  const key = isEdwards ? readEdwardsKey(reader) : readCurveKey(reader)
  const isHardware = type.startsWith('sk-')
  const application = isHardware ? { application: reader.string() } : {}
  reader.end()
  return { blob, type, ...key, ...application }
}

type KeyBytes = Pick<PublicKey, 'raw' | 'algorithm'>

/** https://www.rfc-editor.org/rfc/rfc8032#section-5.1.5 */
const edwardsBytes = 32

function readEdwardsKey(reader: WireReader): KeyBytes {
  return { raw: rawOf(reader, edwardsBytes), algorithm: { name: 'Ed25519' } }
}

function readCurveKey(reader: WireReader): KeyBytes {
  const name = reader.text()
  const namedCurve = curveNames.find((curve) => curves[curve].name === name)
  if (!namedCurve) throw new Error(`its curve ${name} is not known`)
  // A byte that says that both numbers of the point follow (https://www.secg.org/sec1-v2.pdf, 2.3.3).
  const raw = rawOf(reader, 1 + 2 * curves[namedCurve].bytes)
  return { raw, algorithm: { name: 'ECDSA', namedCurve } }
}

function rawOf(reader: WireReader, length: number): Bytes {
  const raw = reader.string()
  if (raw.length !== length) throw new Error(`it has ${raw.length} bytes in place of ${length}`)
  return raw
}

/** `r` and `s` of SSH, which are as short as they can be, as WebCrypto expects them: both as long as the curve. */
export function rawCurveSignature(blob: Bytes, curve: Curve): Bytes {
  const reader = new WireReader(blob)
  const numbers = [reader.string(), reader.string()]
  reader.end()
  return concat(...numbers.map((number) => fill(number, curve)))
}

function fill(number: Bytes, curve: Curve): Bytes {
  const { bytes } = curves[curve]
  const significant = number.slice(number.findIndex((byte) => byte !== 0))
  return concat(new Uint8Array(Math.max(0, bytes - significant.length)), significant)
}
