import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { manifestStore as store } from './c2pa-manifest'

/** A small picture, for tests. */
export const plainPicture = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 3, height: 3, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer()

/** In two parts, as a long store is; each repeats length and kind of the box (ISO 18477-3, ISO 19566-5). */
function inJpeg(bytes: Buffer): Buffer {
  const content = store.subarray(8)
  const parts = [content.subarray(0, 30), content.subarray(30)].map((part, index) => {
    const length = Buffer.alloc(2)
    length.writeUInt16BE(2 + 16 + part.length)
    const place = Buffer.from([0, 1, 0, 0, 0, index + 1])
    const start = Buffer.from([0xff, 0xeb])
    return Buffer.concat([start, length, Buffer.from('JP'), place, store.subarray(0, 8), part])
  })
  return Buffer.concat([bytes.subarray(0, 2), ...parts, bytes.subarray(2)])
}

/** Behind the header, which is the first chunk. */
function inPng(bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from('caBX'), store])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(store.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([bytes.subarray(0, 33), length, named, sum, bytes.subarray(33)])
}

function inWebp(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(store.length)
  const padding = Buffer.alloc(store.length % 2)
  const all = Buffer.concat([bytes, Buffer.from('C2PA'), length, store, padding])
  all.writeUInt32LE(all.length - 8, 4)
  return all
}

/** Ways to give a file of a format Content Credentials that say a model made it. */
export const withCredentials = { jpeg: inJpeg, png: inPng, webp: inWebp } as const
