import type { Image, PictureUse } from '@/lib/model/image'
import type { Original } from '@/lib/model/original'
import { onDark } from './dark'
import {
  addressOfFile,
  columnWidth,
  type ImageSet,
  imageSets,
  largestFile,
  originalImage,
  type Shape,
} from './files'

/** Files that a browser may choose from, as attributes of `<source>`. */
interface PictureSource {
  media?: string
  type: string
  srcSet: string
  /** Only where it may differ from the picture's own. */
  width?: number
  height?: number
}

/** A picture as a page shows it: plain data, addresses in place of bytes. */
export interface Picture {
  /** In order of preference. */
  sources: PictureSource[]
  src: string
  srcSet: string
  /** CSS pixels. */
  width: number
  height: number
  /** Its colours in three columns and two rows, to stand there until it arrives. */
  colors?: string[]
  /** Addresses of all that there is to see, where the column cannot show it. */
  enlarged?: { src: string; dark?: string }
  /** What AI did to it. */
  use?: PictureUse
  /**
   * The untouched files, which a review binds; published where there is a review. A square stands on lists and beside
   * names, where nothing is reviewed.
   */
  original?: Original
  originalDark?: Original
  /** Address of the untouched file where only that one can prove where it comes from. */
  credentials?: string
}

/** Path of the image that stands in for another on a dark ground: `figure.dark.png` for `figure.png`. */
export function darkPath(path: string): string {
  return path.replace(/(\.[^./]+)$/, '.dark$1')
}

/**
 * The picture of an image, with one for the dark scheme where there is one. `use` is what the text says of AI; where
 * it says nothing, the file's own metadata count. A drawing keeps its own shape.
 */
export function pictureOf(
  image: Image,
  dark?: Image,
  use = image.use,
  shape: Shape = 'column',
): Picture {
  const { better, fallback } = imageSets(image, use, shape)
  const [widest] = fallback.files.slice(-1)
  const { colors } = image
  const { width, height } = sizeOf(image, shape)
  const isSquare = shape === 'square'
  return {
    sources: [
      ...(dark ? darkSources(dark, use, shape) : []),
      ...better.map((set) => toSource(set, [])),
    ],
    src: addressOfFile(widest ?? fallback.files[0]),
    srcSet: srcSetOf(fallback),
    width,
    height,
    // Those of the light one would flash on a dark ground.
    colors: dark ? undefined : colors,
    enlarged: isSquare ? undefined : enlargedOf(image, dark, use),
    use,
    original: isSquare ? undefined : originalImage(image),
    originalDark: isSquare || !dark ? undefined : originalImage(dark),
    credentials: image.hasCredentials ? originalImage(image).address : undefined,
  }
}

function sizeOf({ width, height }: Image, shape: Shape): { width: number; height: number } {
  const side = Math.min(width, height)
  return shape === 'square' ? { width: side, height: side } : { width, height }
}

function darkSources(dark: Image, use: PictureUse | undefined, shape: Shape): PictureSource[] {
  const { better, fallback } = imageSets(dark, use, shape)
  const { width, height } = sizeOf(dark, shape)
  return [...better, fallback].map((set) => ({
    ...toSource(set, [onDark]),
    width,
    height,
  }))
}

function toSource(set: ImageSet, conditions: string[]): PictureSource {
  const media = set.still ? [...conditions, '(prefers-reduced-motion: reduce)'] : conditions
  return {
    media: media.join(' and ') || undefined,
    type: mediaType(set.format),
    srcSet: srcSetOf(set),
  }
}

function mediaType(format: ImageSet['format']): string {
  return format === 'svg' ? 'image/svg+xml' : `image/${format}`
}

/** https://html.spec.whatwg.org/multipage/images.html#srcset-attributes */
function srcSetOf({ files }: ImageSet): string {
  return files
    .map((file) => [addressOfFile(file), file.width && `${file.width}w`].filter(Boolean).join(' '))
    .join(', ')
}

/** A drawing can always be larger; a bitmap only if it has more pixels than the column is wide. */
function enlargedOf(
  image: Image,
  dark: Image | undefined,
  use: PictureUse | undefined,
): Picture['enlarged'] {
  if (image.format !== 'svg' && image.width <= columnWidth) return undefined
  return {
    src: addressOfFile(largestFile(image, use)),
    dark: dark && addressOfFile(largestFile(dark, use)),
  }
}
