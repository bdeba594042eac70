import { readFile } from 'node:fs/promises'
import sharp, { type Sharp } from 'sharp'
import { cached } from '@/lib/media/cache'
import { disclosePicture, type Image, type ImageFormat, type PictureUse } from '@/lib/model/image'
import type { ImageFile } from './files'
import { safely } from './inspect'

/**
 * The bytes of a file that is made of an image. Nothing of the camera's or the maker's metadata goes along, the place
 * of a photograph least of all; what AI did to the picture is written in. A drawing is handed out as it is.
 * @param cache folder in which they are kept for the next time
 */
export async function bytesOfFile(image: Image, file: ImageFile, cache: string): Promise<Buffer> {
  if (file.format === 'svg') return readFile(image.onDisk)
  return cached(cache, `images/${image.hash}/${file.hash}-${file.name}`, () => encode(image, file))
}

async function encode(image: Image, file: ImageFile): Promise<Buffer> {
  const animated = image.animated && !file.still
  const input = sharp(await readFile(image.onDisk), { ...safely, animated, autoOrient: !animated })
  const resized = input.resize({ width: file.width, withoutEnlargement: true })
  const labelled = file.use ? resized.withXmp(sourceTypeXmp(file.use)) : resized
  return toFormat(labelled, file.format, image.format).toBuffer()
}

/** Drawn edges, as in screenshots, need more than photographs. */
function toFormat(image: Sharp, format: ImageFormat, from: ImageFormat): Sharp {
  const photograph = from === 'jpeg'
  if (format === 'avif')
    return photograph
      ? image.avif({ quality: 55 })
      : image.avif({ quality: 65, chromaSubsampling: '4:4:4' })
  if (format === 'webp')
    return photograph
      ? image.webp({ quality: 78 })
      : image.webp({ quality: 85, smartSubsample: true })
  if (format === 'jpeg') return image.jpeg({ quality: 78, mozjpeg: true })
  return format === 'gif' ? image.gif() : image.png({ compressionLevel: 9 })
}

/** Digital Source Type (https://iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#digital-source-type). */
function sourceTypeXmp(use: PictureUse): string {
  const { iptc } = disclosePicture(use)
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${iptc}"/></rdf:RDF></x:xmpmeta>`
}
