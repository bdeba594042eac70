import { constants, crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Runs alone: a tenth more bytes than the best, at a fourth of the CPU time. */
const compression = { strategy: constants.Z_RLE }

/**
 * Writes a PNG (https://www.w3.org/TR/png-3/) of at most 256 colours: `pixels` holds, row by row from the top left, the
 * place of each pixel’s colour in `palette`, whose colours are red, green and blue from 0 to 255.
 */
export function encodePng(
  width: number,
  pixels: Uint8Array,
  palette: readonly (readonly number[])[],
): Buffer {
  const height = pixels.length / width
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(unfiltered(width, pixels), compression)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Each row with the number of its filter before it: none, since colours of a palette have no order. */
function unfiltered(width: number, pixels: Uint8Array): Buffer {
  const rows = Buffer.alloc(pixels.length + pixels.length / width)
  for (let from = 0, to = 1; from < pixels.length; from += width, to += width + 1)
    rows.set(pixels.subarray(from, from + width), to)
  return rows
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
