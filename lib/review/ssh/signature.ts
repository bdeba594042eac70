import { curves, type PublicKey, rawCurveSignature, readKeyBlob } from './public-key'
import { type Bytes, concat, fromBase64, sshString, utf8, WireReader } from './wire'

/** What reviews are signed for, so that a signature for anything else is none. */
export const namespace = 'klartext-review'

/** A signature of `ssh-keygen -Y sign` (https://cvsweb.openbsd.org/src/usr.bin/ssh/PROTOCOL.sshsig). */
interface SshSignature {
  key: PublicKey
  namespace: string
  hashAlgorithm: string
  /** Kind and bytes of the signature, and what hardware keys add. */
  signature: Bytes
}

const armor =
  /^-----BEGIN SSH SIGNATURE-----\r?\n([\sA-Za-z0-9+/=]+)\r?\n-----END SSH SIGNATURE-----\s*$/

function readSignature(text: string): SshSignature {
  const base64 = armor.exec(text)?.[1]
  if (!base64) throw new Error('it is no file that ssh-keygen -Y sign wrote')
  const reader = new WireReader(fromBase64(base64))
  const magic = new TextDecoder().decode(reader.bytes(6))
  if (magic !== 'SSHSIG' || reader.uint32() !== 1)
    throw new Error('it is no signature of version 1')
  const key = readKeyBlob(reader.string())
  const name = reader.text()
  reader.string()
  const [hashAlgorithm, signature] = [reader.text(), reader.string()]
  reader.end()
  return { key, namespace: name, hashAlgorithm, signature }
}

/** What of verifying a library does. */
export interface Arithmetic {
  digest: (algorithm: 'SHA-256' | 'SHA-512', message: Bytes) => Bytes | Promise<Bytes>
  /** @param signature as WebCrypto has it: of ECDSA, both numbers as long as the curve */
  isSignature: (key: PublicKey, signature: Bytes, message: Bytes) => boolean | Promise<boolean>
}

/** In browsers and in Node.js. */
export const webCrypto: Arithmetic = {
  digest: async (algorithm, message) =>
    new Uint8Array(await crypto.subtle.digest(algorithm, message)),
  async isSignature({ raw, algorithm }, signature, message) {
    const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['verify'])
    const parameters =
      algorithm.name === 'Ed25519'
        ? algorithm
        : { ...algorithm, hash: curves[algorithm.namedCurve].hash }
    return crypto.subtle.verify(parameters, key, signature, message)
  },
}

/** By which key a signature is, and whether its owner signed exactly some text as a review. */
export interface Verified {
  blob: Bytes
  isRight: boolean
}

/**
 * Verifies the file that `ssh-keygen` writes.
 * @throws {Error} that says what is wrong with it
 */
export async function verifySignature(
  signature: string,
  message: string,
  arithmetic: Arithmetic = webCrypto,
): Promise<Verified> {
  const signed = readSignature(signature)
  const isRight = await isSignatureOf(signed, utf8(message), arithmetic)
  return { blob: signed.key.blob, isRight }
}

async function isSignatureOf(
  signed: SshSignature,
  message: Bytes,
  arithmetic: Arithmetic,
): Promise<boolean> {
  const { hashAlgorithm } = signed
  const hash = hashAlgorithm === 'sha256' ? 'SHA-256' : hashAlgorithm === 'sha512' && 'SHA-512'
  if (signed.namespace !== namespace || !hash) return false
  const digest = await arithmetic.digest(hash, message)
  const wrapped = concat(
    utf8('SSHSIG'),
    ...[utf8(signed.namespace), utf8(''), utf8(hashAlgorithm), digest].map(sshString),
  )
  return verify(signed, wrapped, arithmetic)
}

async function verify(
  { key, signature }: SshSignature,
  wrapped: Bytes,
  arithmetic: Arithmetic,
): Promise<boolean> {
  const reader = new WireReader(signature)
  const [type, blob] = [reader.text(), reader.string()]
  if (type !== key.type) throw new Error(`it is of the kind ${type}, and its key of ${key.type}`)
  const message = key.application
    ? await hardwareMessage(key.application, reader.bytes(hardwareBytes), wrapped, arithmetic)
    : wrapped
  reader.end()
  const { algorithm } = key
  const raw = algorithm.name === 'Ed25519' ? blob : rawCurveSignature(blob, algorithm.namedCurve)
  return arithmetic.isSignature(key, raw, message)
}

/** Flags and a counter. */
const hardwareBytes = 5

/** A hardware key signs hashes, with whether it was touched and how often it signed between them. */
async function hardwareMessage(
  application: Bytes,
  added: Bytes,
  wrapped: Bytes,
  { digest }: Arithmetic,
): Promise<Bytes> {
  return concat(await digest('SHA-256', application), added, await digest('SHA-256', wrapped))
}
