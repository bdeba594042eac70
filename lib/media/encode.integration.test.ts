import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Image } from '@/lib/model/image'
import { bytesOfFile } from './encode'
import { filesOf, imageSets } from './files'
import { inspectImage } from './inspect'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'images-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600"><rect width="900" height="600" fill="#1d5a9e"/><rect width="900" height="300" fill="#f7e3b5"/></svg>',
)

/** A photograph that lies on its side and tells where it was taken. */
function photograph(): Promise<Buffer> {
  return sharp(drawing)
    .flatten()
    .jpeg()
    .withExif({
      IFD0: { Copyright: 'Erika Musterfrau' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

async function film(): Promise<Buffer> {
  const frames = ['#aa0000', '#0000aa', '#00aa00'].map((background) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  return sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: 200 })
    .toBuffer()
}

async function inspect(name: string, bytes: Buffer): Promise<Image> {
  const onDisk = path.join(folder, name)
  writeFileSync(onDisk, bytes)
  const image = await inspectImage({ path: `content/posts/2026-01-02-x/${name}`, onDisk }, folder)
  if ('code' in image) throw new Error(image.code)
  return image
}

async function refusalOf(name: string, bytes: Buffer) {
  const onDisk = path.join(folder, name)
  writeFileSync(onDisk, bytes)
  return inspectImage({ path: `content/posts/2026-01-02-x/${name}`, onDisk }, folder)
}

describe('inspectImage', () => {
  it('turns a photograph the right way up and knows its colours', async () => {
    const image = await inspect('photo.jpg', await photograph())
    expect(image).toMatchObject({ format: 'jpeg', width: 600, height: 900, animated: false })
    expect(image.colors).toHaveLength(6)
    expect(image.colors?.[2]).toMatch(/^#f/)
    expect(image.colors?.[0]).toMatch(/^#[01]/)
  })

  it('gives no colours to what is transparent', async () => {
    const create = { width: 4, height: 4, channels: 4 as const, background: '#00000000' }
    const image = await inspect('clear.png', await sharp({ create }).png().toBuffer())
    expect(image.colors).toBeUndefined()
  })

  it('reads from the file that AI made it', async () => {
    const xmp = (type: string) =>
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:e="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" e:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${type}"/></rdf:RDF></x:xmpmeta>`
    const statedIn = async (type: string) =>
      (await inspect(`${type}.png`, await sharp(drawing).png().withXmp(xmp(type)).toBuffer())).use
    expect(await statedIn('trainedAlgorithmicMedia')).toBe('generated')
    expect(await statedIn('compositeWithTrainedAlgorithmicMedia')).toBe('edited')
    expect(await statedIn('digitalCapture')).toBeUndefined()
  })

  it('refuses a file that breaks off', async () => {
    const bytes = await photograph()
    expect(await refusalOf('half.jpg', bytes.subarray(0, bytes.length / 2))).toEqual({
      line: 1,
      column: 1,
      code: 'image-damaged',
      values: { found: 'VipsJpeg: premature end of JPEG image' },
    })
  })

  it('refuses a file that is none of its kinds', async () => {
    expect(await refusalOf('text.png', Buffer.from('Guten Tag'))).toMatchObject({
      code: 'image-damaged',
    })
    expect(await refusalOf('drawing.png', drawing)).toMatchObject({
      code: 'image-format',
      values: { found: 'svg' },
    })
  })

  it('refuses a small file that would unfold to gigabytes', async () => {
    const bomb = await sharp(drawing).png().toBuffer()
    // Width and height, and the checksum of the header that they stand in (https://www.w3.org/TR/png-3/#11IHDR).
    bomb.writeUInt32BE(16_000, 16)
    bomb.writeUInt32BE(16_000, 20)
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29)
    expect(await refusalOf('bomb.png', bomb)).toMatchObject({
      code: 'image-pixels',
      values: { most: 60_000_000, found: 256_000_000 },
    })
  })
})

describe('bytesOfFile', () => {
  it('leaves out where a photograph was taken and by whom', async () => {
    const bytes = await photograph()
    expect(bytes.includes('Erika Musterfrau')).toBe(true)
    const image = await inspect('photo.jpg', bytes)
    for (const file of filesOf(image, undefined)) {
      const made = await bytesOfFile(image, file, folder)
      const { exif, iptc, xmp, orientation } = await sharp(made).metadata()
      expect([exif, iptc, xmp, orientation]).toEqual(Array(4).fill(undefined))
      expect(made.includes('Erika Musterfrau')).toBe(false)
    }
  })

  it('makes every file as wide as it says, in the format that it says', async () => {
    const image = await inspect('photo.jpg', await photograph())
    const files = filesOf(image, undefined)
    expect(files).toHaveLength(3)
    for (const file of files) {
      const { width, height, mediaType } = await sharp(
        await bytesOfFile(image, file, folder),
      ).metadata()
      expect({ width, height }).toEqual({ width: file.width, height: (file.width ?? 0) * 1.5 })
      expect(mediaType).toBe(`image/${file.format}`)
    }
  })

  it('makes one picture under two names at the same time', async () => {
    const bytes = await photograph()
    const images = [await inspect('one.jpg', bytes), await inspect('two.jpg', bytes)]
    const made = await Promise.all(
      images.map((image) => {
        const [file] = filesOf(image, undefined)
        if (!file) throw new Error('no file')
        return bytesOfFile(image, file, path.join(folder, 'cache'))
      }),
    )
    expect(made.map(({ length }) => length > 0)).toEqual([true, true])
  })

  it('makes all widths of a large picture at once', async () => {
    const create = { width: 3000, height: 100, channels: 3 as const, background: '#1d5a9e' }
    const large = await sharp({ create }).png().toBuffer()
    const image = await inspect('large.png', large)
    const files = filesOf(image, undefined)
    const made = await Promise.all(files.map((file) => bytesOfFile(image, file, folder)))
    const sizes = await Promise.all(
      made.map(async (bytes) => (await sharp(bytes).metadata()).width),
    )
    expect(sizes).toEqual([684, 1026, 1368, 684, 1368, 2052])
  })

  it('lets shine through what a picture lets shine through', async () => {
    const create = { width: 40, height: 30, channels: 4 as const, background: '#ff000080' }
    const image = await inspect('glass.png', await sharp({ create }).png().toBuffer())
    for (const file of filesOf(image, undefined)) {
      const made = await bytesOfFile(image, file, folder)
      const [, , , alpha = 0] = await sharp(made).raw().toBuffer()
      expect([file.format, Math.abs(alpha - 128) < 4]).toEqual([file.format, true])
    }
  })

  it.each([
    ['photo.jpg', photograph],
    ['film.gif', film],
  ])('cuts squares of %s', async (name, make) => {
    const image = await inspect(name, await make())
    for (const file of filesOf(image, undefined, 'square')) {
      const {
        width,
        height,
        pages = 1,
      } = await sharp(await bytesOfFile(image, file, folder)).metadata()
      expect([width, height, pages]).toEqual([file.width, file.width, 1])
    }
  })

  it('writes into a file what AI did to the picture', async () => {
    const image = await inspect('plain.png', await sharp(drawing).resize(90).png().toBuffer())
    for (const file of filesOf(image, 'generated')) {
      const { xmpAsString } = await sharp(await bytesOfFile(image, file, folder)).metadata()
      expect(xmpAsString).toContain(
        'DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"',
      )
    }
  })

  it('keeps moving pictures moving, and stills still', async () => {
    const image = await inspect('film.gif', await film())
    expect(image).toMatchObject({ animated: true, width: 60, height: 40 })
    const { better, fallback } = imageSets(image, undefined)
    const pages = await Promise.all(
      [...better, fallback].map(async ({ files: [file] }) => {
        const metadata = await sharp(await bytesOfFile(image, file, folder)).metadata()
        return [metadata.format, metadata.pages ?? 1]
      }),
    )
    expect(pages).toEqual([
      ['webp', 1],
      ['webp', 3],
      ['gif', 3],
    ])
  })

  it('makes a file once', async () => {
    const image = await inspect('photo.jpg', await photograph())
    const [file] = filesOf(image, undefined)
    if (!file) throw new Error('no file')
    const made = await bytesOfFile(image, file, folder)
    rmSync(image.onDisk)
    expect((await bytesOfFile(image, file, folder)).equals(made)).toBe(true)
  })

  it('hands out a drawing as it is', async () => {
    const image = await inspect('drawing.svg', drawing)
    const [file] = filesOf(image, undefined)
    if (!file) throw new Error('no file')
    expect((await bytesOfFile(image, file, folder)).equals(drawing)).toBe(true)
  })
})
