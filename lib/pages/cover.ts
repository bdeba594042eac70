import type { Site } from '@/lib/content/site'
import { darkPath, type Picture, pictureOf } from '@/lib/media/picture'
import type { Post } from '@/lib/model/post'

/** The picture at the head of an article, with its words. */
export interface Cover {
  picture: Picture
  alt: string
  caption?: string
}

/** The cover of an article in the shape of a place; undefined where it has none. */
export function coverOf(
  { images }: Pick<Site, 'images'>,
  { cover }: Post,
  shape: 'cover' | 'square',
): Cover | undefined {
  const image = cover && images.get(cover.path)
  if (!image) return undefined
  const { path, alt, caption, use, dark = darkPath(path) } = cover
  return { picture: pictureOf(image, images.get(dark), use, shape), alt, caption }
}
