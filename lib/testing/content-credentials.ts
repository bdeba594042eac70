import sharp from 'sharp'
import { disclosePicture } from '@/lib/model/image'

const { iptc } = disclosePicture('generated')
const store = Buffer.from(`\0\0\0\x20jumb c2pa ${iptc}`, 'latin1')

/** A small picture, for tests. */
export const plainPicture = (format: 'jpeg' | 'png' | 'webp') =>
  sharp({ create: { width: 3, height: 3, channels: 3, background: '#fff' } })
    .toFormat(format)
    .toBuffer()

function numbered(...numbers: number[]): Buffer {
  return Buffer.from(numbers)
}

/** In two parts, as a long store is. */
function inJpeg(bytes: Buffer): Buffer {
  const parts = [store.subarray(0, 30), store.subarray(30)].map((content, index) => {
    const head = Buffer.concat([
      Buffer.from('JP'),
      numbered(0, 1, 0, 0, 0, index + 1),
      Buffer.alloc(8),
    ])
    const length = 2 + head.length + content.length
    return Buffer.concat([numbered(0xff, 0xeb, length >> 8, length & 0xff), head, content])
  })
  return Buffer.concat([bytes.subarray(0, 2), ...parts, bytes.subarray(2)])
}

function inPng(bytes: Buffer): Buffer {
  const chunk = Buffer.concat([
    numbered(0, 0, 0, store.length),
    Buffer.from('caBX'),
    store,
    Buffer.alloc(4),
  ])
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)])
}

function inWebp(bytes: Buffer): Buffer {
  const padding = Buffer.alloc(store.length % 2)
  return Buffer.concat([
    bytes,
    Buffer.from('C2PA'),
    numbered(store.length, 0, 0, 0),
    store,
    padding,
  ])
}

/** Ways to give a file of a format Content Credentials that say a model made it. */
export const withCredentials = { jpeg: inJpeg, png: inPng, webp: inWebp } as const
