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

/** By which key a signature is, and whether its owner signed exactly some text as a review. */
export interface Verified {
  blob: Bytes
  isRight: boolean
}

/**
 * Verifies the file that `ssh-keygen` writes.
 * @throws {Error} that says what is wrong with it
 */
export async function verifySignature(signature: string, message: string): Promise<Verified> {
  const signed = readSignature(signature)
  return { blob: signed.key.blob, isRight: await isSignatureOf(signed, utf8(message)) }
}

async function isSignatureOf(signed: SshSignature, message: Bytes): Promise<boolean> {
  const hash = { sha256: 'SHA-256', sha512: 'SHA-512' }[signed.hashAlgorithm]
  if (signed.namespace !== namespace || !hash) return false
  const digest = await crypto.subtle.digest(hash, message)
  const wrapped = concat(
    utf8('SSHSIG'),
    ...[utf8(signed.namespace), utf8(''), utf8(signed.hashAlgorithm), new Uint8Array(digest)].map(
      sshString,
    ),
  )
  return verify(signed.key, signed.signature, wrapped)
}

async function verify(key: PublicKey, signature: Bytes, wrapped: Bytes): Promise<boolean> {
  const reader = new WireReader(signature)
  const [type, blob] = [reader.text(), reader.string()]
  if (type !== key.type) throw new Error(`it is of the kind ${type}, and its key of ${key.type}`)
  const message = key.application
    ? await hardwareMessage(key.application, reader.bytes(hardwareBytes), wrapped)
    : wrapped
  reader.end()
  const imported = await crypto.subtle.importKey('raw', key.raw, key.algorithm, false, ['verify'])
  if (key.algorithm.name === 'Ed25519')
    return crypto.subtle.verify('Ed25519', imported, blob, message)
  const curve = key.algorithm.namedCurve
  const parameters = { name: 'ECDSA', hash: curves[curve].hash }
  return crypto.subtle.verify(parameters, imported, rawCurveSignature(blob, curve), message)
}

/** Flags and a counter. */
const hardwareBytes = 5

/** A hardware key signs hashes, with whether it was touched and how often it signed between them. */
async function hardwareMessage(application: Bytes, added: Bytes, wrapped: Bytes): Promise<Bytes> {
  const hash = async (bytes: Bytes) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return concat(await hash(application), added, await hash(wrapped))
}
