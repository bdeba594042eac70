import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type ResizeOptions, type Sharp } from 'sharp'
import { cached, readKept } from '@/lib/cache/cached'
import { disclosePicture, type Image, type ImageFormat, type PictureUse } from '@/lib/model/image'
import { filesOf, type ImageFile } from './files'
import { safely } from './inspect'
import { shownSvg } from './svg'

/**
 * The bytes of a file that is made of an image. Nothing of the camera's or the maker's metadata goes along, the place
 * of a photograph least of all; what AI did to the picture is written in. The first
 * file of a picture that is asked for brings the others with it, since to decode it costs as much as to encode them.
 * @param cache folder in which they are kept for the next time
 */
export async function bytesOfFile(image: Image, file: ImageFile, cache: string): Promise<Buffer> {
  if (file.format === 'svg') return shownDrawing(image)
  return cached(cache, nameOf(image, file), async () => {
    if (image.animated) return encodeMoving(image, file)
    const made = await encodeAll(image, file, cache)
    return made.get(file.name) ?? refuse(image, file)
  })
}

/** The bytes of a file of an image that was made before; undefined where it was not, or is not whole. */
export function keptBytes(image: Image, file: ImageFile, cache: string): Buffer | undefined {
  return readKept(cache, nameOf(image, file))
}

async function shownDrawing({ onDisk }: Image): Promise<Buffer> {
  return Buffer.from(shownSvg(new TextDecoder().decode(await readFile(onDisk))))
}

function nameOf(image: Image, file: ImageFile): string {
  return `images/${image.hash}/${file.folder}-${file.name}`
}

function refuse(image: Image, { name }: ImageFile): never {
  throw new Error(`${image.path} has no file ${name}`)
}

const underWay = new Map<string, Promise<Map<string, Buffer>>>()

/** No picture is decoded twice. */
sharp.cache(false)

/** Ends with the last picture that was asked for. */
let queue: Promise<unknown> = Promise.resolve()

/**
 * Many ask for files of one picture at once; it is decoded for the first of them. Under another name the same picture has
 * files of that name. One picture is made after the other: twelve side by side held 290 MiB of memory, which the process
 * keeps, in turn 140, and no processor second more.
 */
function encodeAll(
  image: Image,
  { folder, use, shape }: ImageFile,
  cache: string,
): Promise<Map<string, Buffer>> {
  const key = `${cache} ${folder} ${shape} ${path.basename(image.path)}`
  const known = underWay.get(key)
  if (known) return known
  const making = queue
    .then(() => encodeEach(image, filesOf(image, use, shape)))
    .finally(() => underWay.delete(key))
  queue = making.catch(() => undefined)
  underWay.set(key, making)
  return making
}

async function encodeEach(image: Image, files: ImageFile[]): Promise<Map<string, Buffer>> {
  const widest = Math.max(...files.map(({ width = 0 }) => width))
  const square = files.every(({ shape }) => shape === 'square')
  const decoded = sharp(await readFile(image.onDisk), { ...safely, autoOrient: true })
    .resize(square ? cutTo(widest) : { width: widest, withoutEnlargement: true })
    .toColourspace('srgb')
  const { data, info } = await (image.colors ? decoded.removeAlpha() : decoded)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const made = new Map<string, Buffer>()
  for (const file of new Map(files.map((file) => [file.name, file])).values()) {
    const picture = sharp(data, { raw: info }).resize({
      width: file.width,
      withoutEnlargement: true,
    })
    made.set(file.name, await toFormat(labelled(picture, file), file.format, image).toBuffer())
  }
  return made
}

/** The square of a picture in which there is most to see. */
function cutTo(width: number): ResizeOptions {
  return { width, height: width, fit: 'cover', position: 'attention' }
}

async function encodeMoving(image: Image, file: ImageFile): Promise<Buffer> {
  const animated = !file.still && file.shape !== 'square'
  const input = sharp(await readFile(image.onDisk), { ...safely, animated })
  const cut = file.shape === 'square' ? cutTo(file.width ?? 0) : { width: file.width }
  const picture = input.resize({ ...cut, withoutEnlargement: true })
  return toFormat(labelled(picture, file), file.format, image).toBuffer()
}

function labelled(picture: Sharp, { use }: ImageFile): Sharp {
  return use ? picture.withXmp(sourceTypeXmp(use)) : picture
}

/** By what docs/pictures.md measures. Drawn edges, as in screenshots, need more than photographs. */
function toFormat(picture: Sharp, format: ImageFormat, { format: from }: Image): Sharp {
  const photograph = from === 'jpeg'
  if (format === 'avif')
    return picture.avif(
      photograph
        ? { quality: 55, effort: 0, chromaSubsampling: '4:2:0' }
        : { quality: 70, effort: 0 },
    )
  if (format === 'webp') return picture.webp({ quality: 78, effort: 2 })
  if (format === 'jpeg')
    return picture.jpeg(photograph ? { quality: 80 } : { quality: 85, chromaSubsampling: '4:4:4' })
  return format === 'gif' ? picture.gif() : picture.png({ palette: true, effort: 3 })
}

/** Digital Source Type (https://iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#digital-source-type). */
function sourceTypeXmp(use: PictureUse): string {
  const { iptc } = disclosePicture(use)
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="${iptc}"/></rdf:RDF></x:xmpmeta>`
}
