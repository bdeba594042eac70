import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '@/lib/media/picture'
import type { PictureUse } from '@/lib/model/image'
import { SKIP, visit } from '@/lib/trees/visit'
import { quoted, type Report, startOf } from '../tree/problems'
import { figure, inlinePicture, type PictureWords } from './figure'
import { type FigureWidth, readImageTitle, unknownStatement } from './image-title'
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

interface FoundPicture {
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
      const values = { found: quoted(address) }
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
}

/** As Obsidian writes a picture's width. */
function foreignSize(found: string) {
  return {
    code: 'foreign-mark-for',
    values: { found: quoted(found), instead: '<img src="…" alt="…" width="300">' },
  } as const
}

/** A picture among this many blocks at the start of a text is likely to be on the first screen. */
const blocksOnFirstScreen = 3

/**
 * Gives images their files and sizes, so that nothing moves when they arrive. An image alone in its paragraph becomes a
 * figure with its title as caption; several in a paragraph, or in a list of nothing else, become a gallery of them.
 */
export function placePictures(tree: Root, pictures: FoundPictures, words: PictureWords): void {
  let count = 0
  for (const { images, target, isEarly } of findImages(tree)) {
    const elements = images.flatMap((image, at): Element[] => {
      const found = pictures.get(image)
      if (!found) return []
      const shown = shownPicture(image, found, isEarly && at === 0)
      if (target === image) return [inlinePicture(shown, words)]
      count += 1
      const extent = images.length > 1 ? 'gallery' : found.width
      return [figure({ ...shown, extent, zoomId: `picture-${count}` }, words)]
    })
    const [first] = elements
    if (images.length > 1) Object.assign(target, galleryOf(target, elements))
    else Object.assign(target, first)
  }
}

/** A list stays one, so that screen readers tell how many pictures there are. */
function galleryOf({ tagName }: Element, figures: Element[]): Element {
  const className = ['gallery']
  return tagName === 'p'
    ? h('div', { className }, figures)
    : h(
        tagName,
        { className },
        figures.map((each) => h('li', each)),
      )
}

function shownPicture(
  { properties: { alt, width } }: Element,
  { picture, caption }: FoundPicture,
  isUrgent: boolean,
) {
  return { picture: scaled(picture, Number(width)), alt: String(alt ?? ''), caption, isUrgent }
}

interface Found {
  images: Element[]
  /** What gives way: a paragraph or list that holds nothing else, or the image itself. */
  target: Element
  isEarly: boolean
}

function findImages(tree: Root): Found[] {
  const found: Found[] = []
  const blocks = tree.children.filter((node) => node.type === 'element')
  for (const [at, block] of blocks.entries())
    visit(block, 'element', (node) => {
      const images = imagesAlone(node)
      if (images.length === 0) return
      found.push({ images, target: node, isEarly: found.length === 0 && at < blocksOnFirstScreen })
      return SKIP
    })
  return found
}

/** An image, or those of a paragraph or list that holds nothing else; several only as large as they are, unlike icons. */
function imagesAlone(element: Element): Element[] {
  if (element.tagName === 'img') return [element]
  if (element.tagName === 'p') return imagesOfParagraph(element)
  return element.tagName === 'ul' || element.tagName === 'ol' ? imagesOfList(element) : []
}

/** A single picture in a list is an entry of it, and no gallery. */
function imagesOfList({ children }: Element): Element[] {
  const items = children.flatMap((node) => (node.type === 'element' ? [node] : []))
  const images = items.map(imagesOfItem)
  const isGallery = images.length > 1 && images.every((each) => each.length > 0 && areLarge(each))
  return isGallery ? images.flat() : []
}

/** What a list with and without blank lines between its items holds. */
function imagesOfItem(item: Element): Element[] {
  const [only, ...others] = item.children.filter(isVisible)
  const isParagraph = only?.type === 'element' && only.tagName === 'p' && others.length === 0
  return imagesOfParagraph(isParagraph ? only : item)
}

function isVisible(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== ''
}

function imagesOfParagraph(element: Element): Element[] {
  const children = element.children.filter(isVisible)
  const images = children.flatMap((node) =>
    node.type === 'element' && node.tagName === 'img' ? [node] : [],
  )
  const isFigure = images.length === 1 || areLarge(images)
  return images.length === children.length && isFigure ? images : []
}

/** Whether all are as large as their files. */
function areLarge(images: Element[]): boolean {
  return images.every(({ properties }) => properties.width === undefined)
}

/** As wide as its HTML asks, such as an icon in a line. */
function scaled(picture: Picture, width: number): Picture {
  if (!(width > 0 && width < picture.width)) return picture
  const size = { width, height: Math.round((width * picture.height) / picture.width) }
  const sources = picture.sources.map((source) => (source.width ? { ...source, ...size } : source))
  return { ...picture, ...size, sources }
}
