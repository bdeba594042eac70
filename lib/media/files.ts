import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Image, ImageFormat, PictureUse } from '@/lib/model/image'
import { slugOf } from '@/lib/model/slug'
import { imagePath } from '@/lib/urls'

/** One file that is made of an image. */
export interface ImageFile {
  hash: string
  name: string
  format: ImageFormat
  /** CSS pixels; absent for a drawing, which fits every size. */
  width?: number
  /** Only the first frame, for readers who want no motion. */
  still: boolean
  use?: PictureUse
}

/** Files of one format in several widths, for one `<source>`. */
export interface ImageSet {
  format: ImageFormat
  still: boolean
  files: [ImageFile, ...ImageFile[]]
}

/** Width of the text column in CSS pixels (`--container-measure` in `app/globals.css`). */
export const columnWidth = 684

/** Pixels across for a phone's and the desktop's column, at single to double density. */
const widths = [384, columnWidth, 1.5 * columnWidth, 2 * columnWidth]

/** The most that a reader sees who enlarges a picture: a desktop's width at double density. */
const enlargedWidth = 2736

/** Raised where an unchanged image would be encoded in another way, so that its addresses change with it. */
const version = 1

/**
 * The files that are made of an image: better formats in order, and one that every browser shows. A moving picture
 * comes in one width, and as a still.
 */
export function imageSets(
  image: Image,
  use: PictureUse | undefined,
): { better: ImageSet[]; fallback: ImageSet } {
  const set = (format: ImageFormat, sizes: number[], still = false): ImageSet => {
    const [first = image.width, ...others] = sizes
    const file = (width: number) => toFile(image, use, format, width, still)
    return { format, still, files: [file(first), ...others.map(file)] }
  }
  const format = fallbackFormat(image)
  if (image.format === 'svg') return { better: [], fallback: set(format, []) }
  const sizes = image.animated ? [Math.min(image.width, 2 * columnWidth)] : widthsUpTo(image.width)
  const formats = (image.animated ? movingFormats : stillFormats).filter((name) => name !== format)
  const better = formats.map((name) => set(name, sizes))
  return {
    better: image.animated ? [set('webp', sizes, true), ...better] : better,
    fallback: set(format, sizes),
  }
}

const stillFormats: ImageFormat[] = ['avif', 'webp']
const movingFormats: ImageFormat[] = ['webp']

/** The file that shows all that there is to see. */
export function largestFile(image: Image, use: PictureUse | undefined): ImageFile {
  const format = image.format === 'svg' || image.animated ? fallbackFormat(image) : 'webp'
  return toFile(image, use, format, Math.min(image.width, enlargedWidth), false)
}

export function addressOfFile({ hash, name }: ImageFile): string {
  return imagePath(hash, name)
}

/** Never wider than the image itself, and none that is nearly as wide as the next. */
function widthsUpTo(own: number): number[] {
  const widest = Math.min(own, 2 * columnWidth)
  return [...widths.filter((width) => width < 0.9 * widest), widest]
}

/** The image's own format, unless some browsers cannot show it; a still GIF is better off as PNG. */
function fallbackFormat({ format, animated }: Image): ImageFormat {
  if (format === 'avif') return 'webp'
  return format === 'gif' && !animated ? 'png' : format
}

function toFile(
  image: Image,
  use: PictureUse | undefined,
  format: ImageFormat,
  width: number,
  still: boolean,
): ImageFile {
  const stem = stemOf(image.path)
  const hash = hashOf(`${version} ${image.hash} ${use}`)
  if (format === 'svg') return { hash, name: `${stem}.svg`, format, still }
  const ending = format === 'jpeg' ? 'jpg' : format
  const name = `${stem}-${width}${still ? '-still' : ''}.${ending}`
  return { hash, name, format, width, still, use }
}

function stemOf(from: string): string {
  return slugOf(path.posix.parse(from).name, { fallback: 'image' })
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** The address of an image as its author made it, by the hash of its bytes. */
export function addressOfOriginal({ hash, path: from, format }: Image): string {
  const ending = format === 'jpeg' ? 'jpg' : format
  return imagePath(hash, `${stemOf(from)}.${ending}`)
}

/** Every file of an image that a page may ask for. */
export function filesOf(image: Image, use: PictureUse | undefined): ImageFile[] {
  const { better, fallback } = imageSets(image, use)
  return [...better, fallback].flatMap(({ files }) => files).concat(largestFile(image, use))
}
