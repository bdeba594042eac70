import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import { argument } from '../answers'
import { CommandError, type CommandResult, type Terminal } from '../terminal'
import type { Words } from '../words'
import { applyChanges } from '../write-files'

/** Makes every icon of the site from one drawing: a square SVG, best without text. */
export async function makeIcons(
  root: string,
  given: string | undefined,
  terminal: Terminal,
  words: Words,
): Promise<CommandResult> {
  const call = 'npx klartext icons <file.svg>'
  const check = (file: string) => (existsSync(file) ? undefined : words('file.missing', { file }))
  const file = await argument({ given, ask: 'icons.ask', call, check }, terminal, words)
  const svg = await readDrawing(file, words)
  const [apple, ...small] = await Promise.all([180, 16, 32, 48].map((size) => png(svg, size)))
  if (!apple) throw new Error('sharp made no picture')
  const written = new Map<string, Uint8Array>([
    ['public/icon.svg', svg],
    ['public/apple-icon.png', apple],
    ['public/favicon.ico', toIco(small)],
  ])
  await applyChanges(root, { written })
  terminal.say(words('icons.done', { files: [...written.keys()].join(', ') }))
  return { data: { files: [...written.keys()] } }
}

async function readDrawing(file: string, words: Words): Promise<Buffer> {
  const svg = await readFile(file).catch(() => undefined)
  if (!svg) throw new CommandError(words('file.missing', { file }))
  const { format, width, height } = await sharp(svg)
    .metadata()
    .catch(() => ({ format: '', width: 0, height: 0 }))
  if (format !== 'svg') throw new CommandError(words('icons.noSvg', { file }))
  if (width !== height)
    throw new CommandError(words('icons.noSquare', { width: width ?? 0, height: height ?? 0 }))
  return svg
}

/** Drawn at its own size, not enlarged. */
function png(svg: Buffer, size: number): Promise<Buffer> {
  return sharp(svg, { density: 300 }).resize(size, size).png({ palette: true }).toBuffer()
}

/** ICO with PNGs in it (https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)). */
function toIco(images: Buffer[]): Buffer {
  const header = Buffer.alloc(6 + 16 * images.length)
  header.writeUInt16LE(1, 2)
  header.writeUInt16LE(images.length, 4)
  let offset = header.length
  images.forEach((image, index) => {
    const entry = 6 + 16 * index
    header.writeUInt8(image.readUInt32BE(16), entry)
    header.writeUInt8(image.readUInt32BE(20), entry + 1)
    header.writeUInt16LE(1, entry + 4)
    header.writeUInt16LE(32, entry + 6)
    header.writeUInt32LE(image.length, entry + 8)
    header.writeUInt32LE(offset, entry + 12)
    offset += image.length
  })
  return Buffer.concat([header, ...images])
}
