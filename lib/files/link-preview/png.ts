import { constants, crc32, deflateSync } from 'node:zlib'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Runs alone: a tenth more bytes than the best, at a fourth of the CPU time. */
const compression = { strategy: constants.Z_RLE }

/**
 * Writes a PNG (https://www.w3.org/TR/png-3/) of at most 256 colours.
 * @param rows from the top, each a byte that names its filter and then the place of each pixel’s colour in `palette`
 * @param palette red, green and blue from 0 to 255
 */
export function encodePng(
  width: number,
  rows: Uint8Array,
  palette: readonly (readonly number[])[],
): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(rows.length / (width + 1), 4)
  // Eight bits a pixel, each a place in the palette.
  header.set([8, 3], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, compression)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, checksum])
}
