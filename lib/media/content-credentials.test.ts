import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { contentCredentials } from './content-credentials'

const store = Buffer.from('\0\0\0\x20jumb c2pa digitalSourceType trainedAlgorithmicMedia', 'latin1')

const picture = (format: 'jpeg' | 'png' | 'webp') =>
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

describe('Content Credentials', () => {
  it.each([
    ['jpeg', inJpeg],
    ['png', inPng],
    ['webp', inWebp],
  ] as const)('are found in a file of the kind %s', async (format, added) => {
    const plain = await picture(format)
    expect(contentCredentials(plain)).toBeUndefined()
    expect(String(contentCredentials(added(plain)))).toContain('trainedAlgorithmicMedia')
  })

  it('are none where a file is cut off or of another kind', async () => {
    expect(contentCredentials(Buffer.from('GIF89a, and c2pa'))).toBeUndefined()
    expect(contentCredentials(inJpeg(await picture('jpeg')).subarray(0, 30))).toBeUndefined()
    expect(contentCredentials(Buffer.from('<svg/>'))).toBeUndefined()
  })

  it('do not outlast resizing', async () => {
    const resized = await sharp(inJpeg(await picture('jpeg')))
      .resize(2)
      .jpeg()
      .toBuffer()
    expect(contentCredentials(resized)).toBeUndefined()
  })
})
