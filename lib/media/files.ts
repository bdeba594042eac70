import path from 'node:path'
import type { Image, ImageFormat, PictureUse } from '@/lib/model/image'
import type { Original } from '@/lib/model/original'
import { slugOf } from '@/lib/model/slug'
import { imagePath } from '@/lib/urls'

/** One file that is made of an image. */
export interface ImageFile {
  /** That of its address: the image by its hash, and in which way the file is made of it. */
  folder: string
  name: string
  format: ImageFormat
  shape: Shape
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

/** Width of the text column in CSS pixels (`--container-measure` in the theme). */
export const columnWidth = 684

/**
 * How a picture is shown: in the column of a text; as wide as a page (60rem) above it; or cut to a square, for cards
 * and portraits of at most 192 pixels.
 */
export type Shape = 'column' | 'cover' | 'square'

/** Pixels across, for phones and desktops at single to double density; `fallback` for browsers without AVIF. */
const widths: Record<Shape, { better: number[]; fallback: number[] }> = {
  column: {
    better: [columnWidth, 1.5 * columnWidth, 2 * columnWidth],
    fallback: [columnWidth, 2 * columnWidth],
  },
  cover: { better: [columnWidth, 1.5 * columnWidth, 2 * columnWidth, 1920], fallback: [1368] },
  square: { better: [96, 192, 384], fallback: [192] },
}

/** The most that a reader sees who enlarges a picture. */
const enlargedWidth = 3 * columnWidth

/** Raised where an unchanged image would be encoded in another way, so that its addresses change with it. */
const version = 2

/**
 * The files that are made of an image for a shape: better formats in order, and one that every browser shows
 * (docs/pictures.md tells why these). A moving picture comes in one width, and as a still.
 */
export function imageSets(
  image: Image,
  use: PictureUse | undefined,
  shape: Shape = 'column',
): { better: ImageSet[]; fallback: ImageSet } {
  const set = (format: ImageFormat, sizes: number[], still = false): ImageSet => {
    const [first = image.width, ...others] = sizes
    const file = (width: number) => toFile(image, { use, shape, format, width, still })
    return { format, still, files: [file(first), ...others.map(file)] }
  }
  const format = fallbackFormat(image, shape)
  if (image.format === 'svg') return { better: [], fallback: set(format, []) }
  if (isMoving(image, shape)) {
    const size = [Math.min(image.width, 2 * columnWidth)]
    const still = set('webp', size, true)
    return {
      better: format === 'webp' ? [still] : [still, set('webp', size)],
      fallback: set(format, size),
    }
  }
  const { better, fallback } = widths[shape]
  return {
    better: [set('avif', widthsUpTo(image, shape, better))],
    fallback: set(format, widthsUpTo(image, shape, fallback)),
  }
}

/** A square shows the first frame alone. */
function isMoving({ animated }: Image, shape: Shape): boolean {
  return animated && shape !== 'square'
}

/** The file that shows all that there is to see. */
export function largestFile(image: Image, use: PictureUse | undefined): ImageFile {
  const width = Math.min(image.width, enlargedWidth)
  return toFile(image, {
    use,
    shape: 'column',
    format: fallbackFormat(image, 'column'),
    width,
    still: false,
  })
}

/** The address at which a file of a picture is served. */
export function addressOfFile({ folder, name }: ImageFile): string {
  return imagePath(folder, name)
}

/** Never wider than the image itself, and none that is nearly as wide as the next. */
function widthsUpTo({ width, height }: Image, shape: Shape, sizes: number[]): number[] {
  const own = shape === 'square' ? Math.min(width, height) : width
  const widest = Math.min(own, sizes.at(-1) ?? own)
  return [...sizes.filter((width) => width < 0.9 * widest), widest]
}

/** Every browser shows JPEG, and PNG where something is to shine through; what moves keeps its own. */
function fallbackFormat(image: Image, shape: Shape): ImageFormat {
  if (image.format === 'svg' || isMoving(image, shape)) return image.format
  return image.colors ? 'jpeg' : 'png'
}

function toFile(image: Image, facts: Omit<ImageFile, 'folder' | 'name'>): ImageFile {
  const { use, shape, format, width, still } = facts
  const stem = stemOf(image.path)
  const folder = `${shortHash(image)}-${version}${use?.charAt(0) ?? ''}`
  if (format === 'svg') return { folder, name: `${stem}.svg`, format, shape, still }
  const cut = shape === 'square' ? '-square' : ''
  const ending = format === 'jpeg' ? 'jpg' : format
  return { ...facts, folder, name: `${stem}${cut}-${width}${still ? '-still' : ''}.${ending}` }
}

function stemOf(from: string): string {
  return slugOf(path.posix.parse(from).name, { fallback: 'image' })
}

/**
 * What addresses hold of an image's hash: no two images of a site share it by chance. A page names a picture by several,
 * so that each digit would be sent again and again. A review binds the whole hash.
 */
export function shortHash({ hash }: Pick<Image, 'hash'>): string {
  return hash.slice(0, 16)
}

/** An image as its author made it. */
export function originalImage(image: Image): Original {
  const { hash, path: from, format } = image
  const ending = format === 'jpeg' ? 'jpg' : format
  return { address: imagePath(shortHash(image), `${stemOf(from)}.${ending}`), hash }
}

/** Every file of an image that a page may ask for that shows it in a shape. */
export function filesOf(
  image: Image,
  use: PictureUse | undefined,
  shape: Shape = 'column',
): ImageFile[] {
  const { better, fallback } = imageSets(image, use, shape)
  const files = [...better, fallback].flatMap(({ files }) => files)
  return shape === 'square' ? files : [...files, largestFile(image, use)]
}
