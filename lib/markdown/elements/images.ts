import type { Element, Root } from 'hast'
import type { Picture } from '@/lib/media/picture'
import type { PictureUse } from '@/lib/model/image'
import { SKIP, visit } from '@/lib/trees/visit'
import { quoted, type Report, startOf } from '../tree/problems'
import type { PictureWords } from './figure'
import { type FigureWidth, readImageTitle, unknownOption, unknownStatement } from './image-title'
import type { LinkMistake } from './links'

/**
 * Finds the picture at an address of the text, as wide as a page where `isWide`; `use` is what the text says of AI. A
 * mistake where there is none.
 */
export type ImageResolver = (
  address: string,
  use?: PictureUse,
  isWide?: boolean,
) => Picture | LinkMistake

/** An image that a text shows: its address as written, what the text says of AI, and whether it goes beyond the column. */
export interface TextImage {
  address: string
  use?: PictureUse
  isWide?: boolean
  line: number
  column: number
}

/** What stands behind the images of a tree until `placePictures` puts it there. */
export type FoundPictures = ReadonlyMap<Element, FoundPicture>

export interface FoundPicture {
  picture: Picture
  caption?: string
  width: FigureWidth
}

/**
 * Finds the picture of each image and writes its address and, behind the caption, what AI did to it into the image, so
 * that it can stand anywhere. An image without a picture is told and taken out.
 */
export function findPictures(
  tree: Root,
  source: string,
  { resolve, words }: { resolve: ImageResolver; words: PictureWords },
  report: Report,
): { images: TextImage[]; pictures: FoundPictures } {
  const images: TextImage[] = []
  const pictures = new Map<Element, FoundPicture>()
  visit(tree, { type: 'element', tagName: 'img' }, (image, index, parent) => {
    reportMistakes(image, source, report)
    const address = String(image.properties.src ?? '')
    const { caption, use: stated, width } = readImageTitle(titleOf(image))
    const isWide = width === 'column' ? undefined : true
    const picture = resolve(address, stated, isWide)
    if ('code' in picture) {
      const values = { ...picture.values, found: quoted(address) }
      if (!isTold(image, source))
        report(image, { severity: 'error', cause: 'image', ...picture, values })
      parent?.children.splice(index ?? 0, 1)
      return [SKIP, index ?? 0]
    }
    images.push({ address, use: stated, isWide, ...startOf(image) })
    pictures.set(image, { picture, caption, width })
    const title = [caption, picture.use && words.use[picture.use]].filter(Boolean).join(' · ')
    Object.assign(image.properties, { src: picture.src, title: title || undefined })
  })
  return { images, pictures }
}

/** Whether the address was taken out before, which is told there. */
function isTold({ properties: { src }, position }: Element, source: string): boolean {
  const written = source.slice(position?.start.offset, position?.end.offset)
  return src === undefined && (written.startsWith('!') || /\ssrc\s*=/i.test(written))
}

function titleOf({ properties: { title } }: Element): string | undefined {
  return typeof title === 'string' ? title : undefined
}

/** Who cannot see a picture reads its description; only decoration has none, and HTML says so. */
function reportMistakes(image: Element, source: string, report: Report): void {
  const { alt, src } = image.properties
  const isMarkdown = source.charAt(image.position?.start.offset ?? 0) === '!'
  const severity = 'error'
  const cause = 'image'
  if (alt === undefined || (isMarkdown && String(alt).trim() === '')) {
    const values = { found: quoted(String(src ?? '')) }
    report(image, { severity, cause, code: 'image-alt', values })
  }
  const size = /\|\s*\d+(?:x\d+)?$/.exec(String(alt ?? ''))
  if (size) report(image, { severity, cause, ...foreignSize(size[0]) })
  const found = unknownStatement(titleOf(image))
  if (found) report(image, { severity, cause, code: 'image-ai', values: { found } })
  const option = unknownOption(titleOf(image))
  if (option) report(image, { ...option, severity: 'warning', cause })
}

/** As Obsidian writes a picture's width. */
function foreignSize(found: string) {
  return {
    code: 'foreign-mark-for',
    values: { found: quoted(found), instead: '<img src="…" alt="…" width="300">' },
  } as const
}
