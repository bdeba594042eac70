import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { ssim } from 'ssim.js'

/**
 * `npm run bench:pictures -- <folder>`: encodes the pictures of a folder in formats, qualities and efforts,
 * and prints for each, over all pictures, CPU time, bytes and likeness (SSIM, 1 is the same) as rows of a table for
 * docs/pictures.md.
 */
const [folder = '.'] = process.argv.slice(2)
const width = 1026

const ways: [string, (image: Sharp) => Sharp][] = [
  ...[4, 3, 2, 1, 0].map(avif(55)),
  ...[45, 50, 60, 65].map((quality) => avif(quality)(0)),
  ...[50, 60, 65, 70].map((quality) => avif(quality, '4:4:4')(0)),
  ...[65, 70].map((quality) => avif(quality, '4:4:4')(1)),
  avif(65, '4:4:4')(4),
  ...[6, 4, 2, 1, 0].map(webp(78)),
  ...[72, 84, 90].map((quality) => webp(quality)(2)),
  ['WebP, lossless, effort 2', (image) => image.webp({ lossless: true, effort: 2 })],
  ['WebP, lossless, effort 0', (image) => image.webp({ lossless: true, effort: 0 })],
  ['JPEG 78, mozjpeg', (image) => image.jpeg({ quality: 78, mozjpeg: true })],
  ['JPEG 72', (image) => image.jpeg({ quality: 72 })],
  ['JPEG 80', (image) => image.jpeg({ quality: 80 })],
  ['JPEG 85, 4:4:4', (image) => image.jpeg({ quality: 85, chromaSubsampling: '4:4:4' })],
  ['PNG, level 9', (image) => image.png({ compressionLevel: 9 })],
  ['PNG, level 6', (image) => image.png({ compressionLevel: 6 })],
  ['PNG, palette', (image) => image.png({ palette: true, effort: 3 })],
]

function avif(quality: number, chromaSubsampling = '4:2:0') {
  return (effort: number): [string, (image: Sharp) => Sharp] => [
    `AVIF ${quality}, ${chromaSubsampling}, effort ${effort}`,
    (image) => image.avif({ quality, effort, chromaSubsampling }),
  ]
}

function webp(quality: number) {
  return (effort: number): [string, (image: Sharp) => Sharp] => [
    `WebP ${quality}, effort ${effort}`,
    (image) => image.webp({ quality, effort }),
  ]
}

interface Pixels {
  data: Buffer
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 }
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  return picture.ensureAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true })
}

function likeness(a: Pixels, b: Pixels): number {
  const image = ({ data, info }: Pixels) => ({ ...info, data: new Uint8ClampedArray(data) })
  return ssim(image(a), image(b)).mssim
}

function cpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const names = readdirSync(folder).filter((name) => /\.(jpe?g|png|webp|avif)$/i.test(name))
const pictures = await Promise.all(
  names.map((name) =>
    pixelsOf(
      sharp(readFileSync(path.join(folder, name)), { autoOrient: true }).resize({
        width,
        withoutEnlargement: true,
      }),
    ),
  ),
)
sharp.concurrency(1)
sharp.cache(false)
console.log(`${pictures.length} pictures, at most ${width} pixels wide\n`)
console.log('| way | CPU ms | bytes | SSIM, mean | SSIM, least |\n|---|---|---|---|---|')
for (const [name, encode] of ways) {
  const results: { time: number; bytes: number; like: number }[] = []
  for (const picture of pictures) {
    const raw = sharp(picture.data, { raw: picture.info })
    const start = cpu()
    const bytes = await encode(raw).toBuffer()
    const time = cpu() - start
    results.push({
      time,
      bytes: bytes.length,
      like: likeness(picture, await pixelsOf(sharp(bytes))),
    })
  }
  const mean = (of: (result: (typeof results)[number]) => number) =>
    results.reduce((sum, result) => sum + of(result), 0) / results.length
  const least = Math.min(...results.map(({ like }) => like))
  console.log(
    `| ${name} | ${mean(({ time }) => time).toFixed(0)} | ${mean(({ bytes }) => bytes).toFixed(0)} | ${mean(({ like }) => like).toFixed(4)} | ${least.toFixed(4)} |`,
  )
}
