import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Picture } from '@/lib/media/picture'
import type { PictureUse } from '@/lib/model/image'
import { figure, inlinePicture, type PictureWords } from './figure'
import { readImageTitle, unknownStatement } from './image-title'
import type { LinkMistake } from './links'
import { quoted, type Report, startOf } from './problems'

/** Finds the picture at an address of the text; `use` is what the text says of AI. A mistake where there is none. */
export type ImageResolver = (address: string, use?: PictureUse) => Picture | LinkMistake

/** An image that a text shows: its address as written, and what the text says of AI. */
export interface TextImage {
  address: string
  use?: PictureUse
  line: number
  column: number
}

/** What stands behind the images of a tree until `placePictures` puts it there. */
export type FoundPictures = ReadonlyMap<Element, { picture: Picture; caption?: string }>

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
  const pictures = new Map<Element, { picture: Picture; caption?: string }>()
  visit(tree, { type: 'element', tagName: 'img' }, (image, index, parent) => {
    reportMistakes(image, source, report)
    const address = String(image.properties.src ?? '')
    const { caption, use: stated } = readImageTitle(titleOf(image))
    const picture = resolve(address, stated)
    if ('code' in picture) {
      const values = { found: quoted(address) }
      report(image, { severity: 'error', cause: 'image', ...picture, values })
      parent?.children.splice(index ?? 0, 1)
      return [SKIP, index ?? 0]
    }
    images.push({ address, use: stated, ...startOf(image) })
    pictures.set(image, { picture, caption })
    const title = [caption, picture.use && words.use[picture.use]].filter(Boolean).join(' · ')
    Object.assign(image.properties, { src: picture.src, title: title || undefined })
  })
  return { images, pictures }
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
  const found = unknownStatement(titleOf(image))
  if (found) report(image, { severity, cause, code: 'image-ai', values: { found } })
}

/** A picture among this many blocks at the start of a text is likely to be on the first screen. */
const blocksOnFirstScreen = 3

/**
 * Gives images their files and sizes, so that nothing moves when they arrive. An image alone in its paragraph becomes a
 * figure with its title as caption.
 */
export function placePictures(tree: Root, pictures: FoundPictures, words: PictureWords): void {
  for (const [index, { image, target, isEarly }] of findImages(tree).entries()) {
    const found = pictures.get(image)
    if (!found) continue
    const { alt, width } = image.properties
    const { caption } = found
    const picture = scaled(found.picture, Number(width))
    const shown = { picture, alt: String(alt ?? ''), caption, isUrgent: isEarly }
    const element =
      target === image
        ? inlinePicture(shown, words)
        : figure({ ...shown, zoomId: `picture-${index + 1}` }, words)
    Object.assign(target, element)
  }
}

interface Found {
  image: Element
  /** What gives way: a paragraph that holds nothing else, or the image itself. */
  target: Element
  isEarly: boolean
}

function findImages(tree: Root): Found[] {
  const found: Found[] = []
  const blocks = tree.children.filter((node) => node.type === 'element')
  for (const [at, block] of blocks.entries())
    visit(block, 'element', (node) => {
      const image = node.tagName === 'p' ? onlyImage(node) : node
      if (image?.tagName !== 'img') return
      const isEarly = found.length === 0 && at < blocksOnFirstScreen
      found.push({ image, target: node, isEarly })
      return SKIP
    })
  return found
}

function onlyImage(paragraph: Element): Element | undefined {
  const [child, ...others] = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  )
  return others.length === 0 && child?.type === 'element' && child.tagName === 'img'
    ? child
    : undefined
}

/** As wide as its HTML asks, such as an icon in a line. */
function scaled(picture: Picture, width: number): Picture {
  if (!(width > 0 && width < picture.width)) return picture
  const size = { width, height: Math.round((width * picture.height) / picture.width) }
  const sources = picture.sources.map((source) => (source.width ? { ...source, ...size } : source))
  return { ...picture, ...size, sources }
}
