/**
 * Finds the Content Credentials of a picture: the C2PA manifest store in JPEG (`APP11`), PNG (`caBX`) and WebP (`C2PA`)
 * (https://spec.c2pa.org/specifications/specifications/2.2/specs/C2PA_Specification.html#_embedding_manifests_into_assets).
 * They are recognised, not verified. Resizing a picture drops them.
 * @returns the bytes of the store; undefined where there is none
 */
export function contentCredentials(bytes: Buffer): Buffer | undefined {
  const found = storesIn(bytes)
  return found.length > 0 ? Buffer.concat(found) : undefined
}

function storesIn(bytes: Buffer): Buffer[] {
  if (bytes.readUInt16BE(0) === 0xffd8) return jpegStores(bytes)
  if (bytes.toString('latin1', 1, 4) === 'PNG') return pngStores(bytes)
  return bytes.toString('latin1', 8, 12) === 'WEBP' ? webpStores(bytes) : []
}

/** The parts of a JPEG before its pixels; a store may be spread over many. */
function jpegStores(bytes: Buffer): Buffer[] {
  const found: Buffer[] = []
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (bytes[at + 1] === 0xeb) found.push(...jumbfIn(bytes.subarray(at + 4, end)))
    at = end
  }
  return Buffer.concat(found).includes('c2pa') ? found : []
}

/** Behind identifier, number and place come the box’s own length and kind, which each part repeats (ISO 19566-5). */
function jumbfIn(part: Buffer): Buffer[] {
  if (part.length < 16 || part.toString('latin1', 0, 2) !== 'JP') return []
  return [part.subarray(16)]
}

function pngStores(bytes: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'caBX')
      found.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)))
  return found
}

/** Parts of a WebP begin at even bytes. */
function webpStores(bytes: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length; at += 8 + 2 * Math.ceil(bytes.readUInt32LE(at + 4) / 2))
    if (bytes.toString('latin1', at, at + 4) === 'C2PA')
      found.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32LE(at + 4)))
  return found
}
