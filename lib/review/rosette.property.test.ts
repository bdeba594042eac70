import { gzipSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { hashOf } from '@/lib/cache/fingerprint'
import { ringsOf, rosette, rosetteOvals, rosetteRadius } from './rosette'

const hashes = Array.from({ length: 40 }, (_, index) => hashOf(`text ${index}`))

/** Grey values of a drawing as wide as a card shows it. */
async function pixels(drawing: string): Promise<Buffer> {
  const style = 'fill="none" stroke="#000" stroke-width="0.5"'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="-50 -50 100 100"><g ${style}>${drawing}</g></svg>`
  return sharp(Buffer.from(svg))
    .resize(96)
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer()
}

const drawn = (hash: string) => pixels(rosette(hash).replace(/^<svg[^>]*>|<\/svg>$/g, ''))

/** Mean difference of two pictures, 0 to 255. */
function difference(a: Buffer, b: Buffer): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += Math.abs((a[index] ?? 0) - (b[index] ?? 0))
  return sum / a.length
}

it('draws no two texts alike', async () => {
  const pictures = await Promise.all(hashes.map(drawn))
  const nearest = pictures.flatMap((picture, index) =>
    pictures.slice(index + 1).map((other) => difference(picture, other)),
  )
  expect(Math.min(...nearest)).toBeGreaterThan(8)
})

it('draws a text the same way each time, as markup and as corners', async () => {
  for (const hash of hashes.slice(0, 6)) {
    expect(rosette(hash)).toBe(rosette(hash))
    const ovals = rosetteOvals(hash, 64).map((corners) => `<polygon points="${corners}"/>`)
    expect(difference(await drawn(hash), await pixels(ovals.join('')))).toBeLessThan(8)
  }
})

it('stays within its square', () => {
  for (const { distance, across, along } of hashes.flatMap(ringsOf))
    expect(distance + Math.max(across, along)).toBeLessThanOrEqual(rosetteRadius)
})

it('weighs little, eight of them together as well', () => {
  const weight = (...drawings: string[]) => gzipSync(drawings.join('')).length
  const all = hashes.map(rosette)
  expect(Math.max(...all.map((drawing) => weight(drawing)))).toBeLessThanOrEqual(500)
  for (let first = 0; first + 8 <= all.length; first += 8)
    expect(weight(...all.slice(first, first + 8))).toBeLessThanOrEqual(4000)
})

it('has ids of its own on a page', () => {
  const ids = hashes.flatMap((hash) =>
    [...rosette(hash).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id),
  )
  expect(new Set(ids).size).toBe(ids.length)
})
