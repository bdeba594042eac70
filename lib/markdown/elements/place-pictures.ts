import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Picture } from '@/lib/media/picture'
import { SKIP, visit } from '@/lib/trees/visit'
import { figure, inlinePicture, type PictureWords } from './figure'
import type { FoundPicture, FoundPictures } from './images'

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
