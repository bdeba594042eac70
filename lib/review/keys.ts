import type { SigningKey } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { SignatureFault } from '@/lib/model/review-faults'
import { readPublicKey } from './ssh/public-key'
import { namespace, type Verified, verifySignature } from './ssh/signature'
import { areEqual, type Bytes } from './ssh/wire'

/** Whether the keys of a person hold one that counted on a day. */
export function keysOn(keys: readonly SigningKey[], day: IsoDate): SigningKey[] {
  return keys.filter(({ from, until }) => from <= day && (!until || day <= until))
}

/** Verifies a signature of a text, as `verifySignature` does. */
export type Verify = (signature: string, message: string) => Promise<Verified>

interface Signer {
  keys: readonly SigningKey[]
  day: IsoDate
  /** One that keeps what was right verifies it once. */
  verify?: Verify
}

/** Verifies the signature of a statement's bytes with the keys of the person whom it names. */
export async function faultOf(
  statement: string,
  signature: string,
  { keys, day, verify = verifySignature }: Signer,
): Promise<{ kind: SignatureFault; found: string } | undefined> {
  try {
    const { blob, isRight } = await verify(signature, statement)
    const known = keys.filter((key) => areEqual(blobOf(key), blob))
    if (known.length === 0) return { kind: 'key', found: '–' }
    if (keysOn(known, day).length === 0) return { kind: 'keyDay', found: day }
    return isRight ? undefined : { kind: 'signature', found: '–' }
  } catch (error) {
    return { kind: 'format', found: error instanceof Error ? error.message : String(error) }
  }
}

/** The bytes of keys that were read: a person's key is compared with each of their signatures. */
const blobs = new WeakMap<SigningKey, Bytes>()

function blobOf(key: SigningKey): Bytes {
  const blob = blobs.get(key) ?? readPublicKey(key.key).blob
  blobs.set(key, blob)
  return blob
}

/** The keys of people as `ssh-keygen -Y verify` reads them (`man ssh-keygen`, “ALLOWED SIGNERS”). */
export function allowedSigners(people: { id: string; keys: readonly SigningKey[] }[]): string {
  return people
    .flatMap(({ id, keys }) => keys.map((key) => `${id} ${optionsOf(key)} ${bareKey(key)}\n`))
    .join('')
}

function optionsOf({ from, until }: SigningKey): string {
  const options = [
    `namespaces="${namespace}"`,
    `valid-after="${compact(from)}"`,
    ...(until ? [`valid-before="${compact(dayAfter(until))}"`] : []),
  ]
  return options.join(',')
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '')
}

function dayAfter(day: IsoDate): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/** Kind and bytes: a comment may hold a name that nobody wants published. */
function bareKey({ key }: SigningKey): string {
  return key.trim().split(/\s+/).slice(0, 2).join(' ')
}
