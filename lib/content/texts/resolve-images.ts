import type { DataReader } from '@/lib/markdown/elements/charts'
import type { ImageResolver } from '@/lib/markdown/elements/images'
import { darkPath, pictureOf } from '@/lib/media/picture'
import { readText } from '../files/files'
import { kindOf } from './attachments'
import { meantFile } from './meant'
import { resolveReference } from './references'
import type { Targets } from './targets'

/** Pictures as cameras and programs keep them, which browsers do not show. */
const foreignPicture = /\.(?:heic|heif|tiff?|bmp|psd|jxl|jp2|ico|dng|cr2|nef|eps|ai|xcf|svgz)$/i

/** Finds the pictures of the text in a file. One whose own mistakes are told elsewhere is a square in their place. */
export function imageResolver(file: string, targets: Targets): ImageResolver {
  const { images, imageFiles } = targets
  return (address, use, isWide) => {
    const reference = resolveReference(file, address)
    const at = reference.kind === 'file' ? reference.path : ''
    const image = images.get(at)
    if (image) return pictureOf(image, images.get(darkPath(at)), use, isWide ? 'cover' : 'column')
    if (imageFiles.has(at))
      return { src: address, srcSet: address, sources: [], width: 1, height: 1, use }
    return foreignPicture.test(at)
      ? { code: 'image-format' }
      : { code: 'reference-image', mended: meantFile(file, at, '', targets) }
  }
}

/** Reads the data of the text's charts: files beside it, as its links name them. */
export function dataReader(from: string, { attachments }: Targets): DataReader {
  return (address) => {
    const reference = resolveReference(from, address)
    const data = reference.kind === 'file' ? attachments.get(reference.path) : undefined
    if (!data || kindOf(data.path) !== 'csv') return undefined
    const text = readText(data)
    return typeof text === 'string' ? { file: data.path, text } : text
  }
}
