import { readFile, stat } from 'node:fs/promises'
import sharp, { type Metadata } from 'sharp'
import { z } from 'zod'
import { cached } from '@/lib/cache/cached'
import { hashOf } from '@/lib/cache/fingerprint'
import {
  disclosePicture,
  type Image,
  type ImageFacts,
  type ImageFormat,
  pictureUses,
} from '@/lib/model/image'
import { isProblemCode, type ProblemCode, type Values } from '@/lib/problems/messages'
import { type Mistake, startOfFile } from '@/lib/problems/problem'
import { contentCredentials } from './content-credentials'
import { isPointer } from './pointer'
import { readSvg } from './svg'

/** Larger files and pictures are refused: a small file can unfold to gigabytes. */
const mostBytes = 25_000_000
const mostPixels = 60_000_000

/** How every bitmap is opened: what is cut off or damaged is an error. */
export const safely = { limitInputPixels: mostPixels, failOn: 'error' } as const

/** Raised where the facts of an unchanged file would come out different, so that they are found anew. */
const version = 6

/**
 * Reads and checks an image file: a mistake where readers could not see it, or should not.
 * @param cache folder in which what was found out is kept
 */
export async function inspectImage(
  file: { path: string; onDisk: string },
  cache: string,
): Promise<Image | Mistake> {
  const { size } = await stat(file.onDisk)
  if (size > mostBytes) return refused('image-large', { most: mostBytes, found: size })
  const bytes = await readFile(file.onDisk)
  const hash = hashOf(bytes)
  const result = await cached(
    cache,
    `images/${hash}/facts-${version}-${isSvg(file.path)}.json`,
    async () => Buffer.from(JSON.stringify(await findFacts(file.path, bytes))),
  )
  const facts = resultSchema.parse(JSON.parse(result.toString()))
  return 'code' in facts ? facts : { ...file, hash, ...facts }
}

const resultSchema = z.union([
  z.object({
    line: z.number(),
    column: z.number(),
    code: z.custom<ProblemCode>((code) => typeof code === 'string' && isProblemCode(code)),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
  z.object({
    format: z.enum(['svg', 'png', 'jpeg', 'webp', 'avif', 'gif']),
    width: z.number(),
    height: z.number(),
    animated: z.boolean(),
    colors: z.array(z.string()).optional(),
    use: z.enum(pictureUses).optional(),
    hasCredentials: z.boolean().optional(),
  }),
])

function refused(code: ProblemCode, values: Values): Mistake {
  return { ...startOfFile, code, values }
}

function isSvg(path: string): boolean {
  return /\.svg$/i.test(path)
}

async function findFacts(path: string, bytes: Buffer): Promise<ImageFacts | Mistake> {
  if (isPointer(bytes)) return refused('attachment-pointer', {})
  if (!isSvg(path)) return bitmapFacts(bytes)
  const size = readSvg(new TextDecoder().decode(bytes))
  return 'code' in size ? size : { format: 'svg', ...size, animated: false }
}

async function bitmapFacts(bytes: Buffer): Promise<ImageFacts | Mistake> {
  try {
    const metadata = await sharp(bytes, { ...safely, limitInputPixels: false }).metadata()
    const format = formatOf(metadata)
    if (!format) return refused('image-format', { found: metadata.format })
    const { autoOrient, pages = 1, xmpAsString } = metadata
    const pixels = autoOrient.width * autoOrient.height * pages
    if (pixels > mostPixels) return refused('image-pixels', { most: mostPixels, found: pixels })
    const animated = pages > 1
    const colors = await decode(bytes, animated)
    const credentials = contentCredentials(bytes)
    const use = statedUse(xmpAsString, credentials)
    return { format, ...autoOrient, animated, colors, use, hasCredentials: credentials && true }
  } catch (error) {
    return refused('image-damaged', { found: firstLine(error) })
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}

function formatOf({ format, compression }: Metadata): ImageFormat | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined
  return (['png', 'jpeg', 'webp', 'gif'] as const).find((known) => known === format)
}

/** Decodes every pixel, so that damage shows, and keeps six; none of what lets something shine through. */
async function decode(bytes: Buffer, animated: boolean): Promise<string[] | undefined> {
  const { data, info } = await sharp(bytes, { ...safely, animated, autoOrient: !animated })
    .resize({ width: 256, withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (data.some((value, at) => at % 4 === 3 && value < 255)) return undefined
  const { width, height, pageHeight = height, channels } = info
  const pixels = await sharp(data, { raw: { width, height, channels } })
    .extract({ left: 0, top: 0, width, height: pageHeight })
    .resize(3, 2, { fit: 'fill' })
    .removeAlpha()
    .raw()
    .toBuffer()
  return Array.from({ length: 6 }, (_, at) => `#${pixels.toString('hex', at * 3, at * 3 + 3)}`)
}

/** What the IPTC's Digital Source Type in a file says (https://iptc.org/std/photometadata/specification/). */
function statedUse(xmp = '', store?: Buffer): ImageFacts['use'] {
  const credentials = store?.toString('latin1') ?? ''
  return pictureUses.find((use) => {
    const term = disclosePicture(use).iptc?.split('/').at(-1) ?? ''
    return (
      xmp.includes(`${disclosePicture(use).iptc}`) ||
      credentials.includes(`digitalsourcetype/${term}`)
    )
  })
}
