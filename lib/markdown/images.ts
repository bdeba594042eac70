import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Picture } from '@/lib/media/picture'
import type { PictureUse } from '@/lib/model/image'
import { figure, inlinePicture, type PictureWords } from './figure'
import { readImageTitle } from './image-title'

/** Finds the picture at an address of the text; `use` is what the text says of AI. */
export type ImageResolver = (address: string, use?: PictureUse) => Promise<Picture>

export interface ImageOptions {
  resolve: ImageResolver
  /** On an index, pictures cannot be enlarged, and none goes before the rest of the page. */
  part: 'excerpt' | 'article'
  words: PictureWords
}

/** A picture among this many blocks at the start of a text is likely to be on the first screen. */
const blocksOnFirstScreen = 3

/**
 * rehype plugin: gives images their files and sizes, so that nothing moves when they arrive. An image alone in its
 * paragraph becomes a figure with its title as caption.
 */
export function rehypeImages({ resolve, part, words }: ImageOptions) {
  return async (tree: Root) => {
    const images = findImages(tree)
    await Promise.all(
      images.map(async ({ image, target, isEarly }, index) => {
        const { src, alt, title, width } = image.properties
        const { caption, use } = readImageTitle(typeof title === 'string' ? title : undefined)
        const picture = scaled(await resolve(String(src), use), Number(width))
        const inArticle = part === 'article'
        const shown = { picture, alt: String(alt ?? ''), isUrgent: inArticle && isEarly }
        const zoomId = inArticle ? `picture-${index + 1}` : undefined
        const element =
          target === image
            ? inlinePicture({ ...shown, caption }, words)
            : figure({ ...shown, caption, zoomId }, words)
        Object.assign(target, element)
      }),
    )
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
      found.push({
        image,
        target: node,
        isEarly: found.length === 0 && at < blocksOnFirstScreen,
      })
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
