import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { getImageFiles } from './content/posts'

/** An image of an article as it is served. */
export interface ServedImage {
  /** First 16 hexadecimal digits of the SHA-256 of its bytes: the address changes with the picture. */
  hash: string
  name: string
  bytes: Buffer<ArrayBuffer>
}

/** Reads an image by its path below the project. */
export async function readImage(file: string): Promise<ServedImage | undefined> {
  const image = (await getImageFiles()).get(file)
  if (!image) return undefined
  const bytes = await readFile(image.onDisk)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  return { hash, name: path.posix.basename(file), bytes }
}

/** Width and height of an image in CSS pixels. */
export async function imageSize(bytes: Buffer): Promise<{ width: number; height: number }> {
  const { width, height } = await sharp(bytes).metadata()
  return { width, height }
}

/** All images of all articles. */
export async function allImages(): Promise<ServedImage[]> {
  const images = await getImageFiles()
  const read = await Promise.all([...images.keys()].map(readImage))
  return read.filter((image) => image !== undefined)
}
