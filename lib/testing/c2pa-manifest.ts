import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { disclosePicture } from '@/lib/model/image'

/*
 * A manifest store as cameras and models write it: boxes of JUMBF (ISO 19566-5) with assertions and a claim in CBOR
 * (https://www.rfc-editor.org/info/rfc8949) and a signature in COSE (https://www.rfc-editor.org/info/rfc9052), by
 * https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html. The key is the test's own, so
 * that nobody would trust it.
 */

type Cbor = number | string | Buffer | null | Cbor[] | Map<Cbor, Cbor>

function cbor(value: Cbor): Buffer {
  if (value === null) return Buffer.of(0xf6)
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)])
  return Buffer.concat([head(5, value.size), ...[...value].flat().map(cbor)])
}

function head(kind: number, length: number): Buffer {
  if (length < 24) return Buffer.of((kind << 5) | length)
  if (length < 256) return Buffer.of((kind << 5) | 24, length)
  return Buffer.of((kind << 5) | 25, length >> 8, length & 0xff)
}

function box(type: string, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  const start = Buffer.alloc(8)
  start.writeUInt32BE(8 + content.length)
  start.write(type, 4, 'latin1')
  return Buffer.concat([start, content])
}

/** A box of boxes, whose kind is four letters and the rest of a UUID that all of them share. */
function superbox(kind: string, label: string, ...boxes: Buffer[]): Buffer {
  const uuid = Buffer.concat([Buffer.from(kind), Buffer.from('00110010800000aa00389b71', 'hex')])
  return box('jumb', box('jumd', uuid, Buffer.of(3), Buffer.from(`${label}\0`)), ...boxes)
}

const name = 'urn:c2pa:00000000-0000-4000-8000-000000000000'
const { iptc: digitalSourceType } = disclosePicture('generated')

const action = new Map<Cbor, Cbor>([
  ['action', 'c2pa.created'],
  ['digitalSourceType', digitalSourceType],
])
const actions = superbox(
  'cbor',
  'c2pa.actions.v2',
  box('cbor', cbor(new Map<Cbor, Cbor>([['actions', [action]]]))),
)
const reference = new Map<Cbor, Cbor>([
  ['url', 'self#jumbf=c2pa.assertions/c2pa.actions.v2'],
  ['hash', createHash('sha256').update(actions.subarray(8)).digest()],
])
const claim = cbor(
  new Map<Cbor, Cbor>([
    ['instanceID', name],
    ['claim_generator_info', new Map<Cbor, Cbor>([['name', 'Beispielmodell']])],
    ['signature', 'self#jumbf=c2pa.signature'],
    ['created_assertions', [reference]],
    ['alg', 'sha256'],
  ]),
)

/** `COSE_Sign1` of the claim, which stands outside it. */
function signatureOf(payload: Buffer): Buffer {
  const header = cbor(new Map<Cbor, Cbor>([[1, -8]]))
  const signed = cbor(['Signature1', header, Buffer.alloc(0), payload])
  const { privateKey } = generateKeyPairSync('ed25519')
  const content = cbor([header, new Map(), null, sign(null, signed, privateKey)])
  return Buffer.concat([Buffer.of(0xd2), content])
}

/** The manifest store of a picture that a model made. */
export const manifestStore = superbox(
  'c2pa',
  'c2pa',
  superbox(
    'c2ma',
    name,
    superbox('c2as', 'c2pa.assertions', actions),
    superbox('c2cl', 'c2pa.claim.v2', box('cbor', claim)),
    superbox('c2cs', 'c2pa.signature', box('cbor', signatureOf(claim))),
  ),
)
