import type { Element, ElementContent, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

export interface ResolvedImage {
  src: string
  width: number
  height: number
}

export type ImageResolver = (address: string) => Promise<ResolvedImage>

/**
 * rehype plugin: gives images their address and size, so that nothing moves when they arrive. An image alone in
 * its paragraph becomes a figure with its title as caption.
 */
export function rehypeImages(resolve: ImageResolver) {
  return async (tree: Root) => {
    const images: Element[] = []
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName === 'img') images.push(node)
      const image = node.tagName === 'p' ? onlyImage(node) : undefined
      if (!image || !parent || index === undefined) return
      parent.children[index] = figure(image)
      return [SKIP, index]
    })
    await Promise.all(images.map((image) => place(image, resolve)))
  }
}

function onlyImage(paragraph: Element): Element | undefined {
  const [child, ...others] = paragraph.children.filter(
    (node) => node.type !== 'text' || node.value.trim() !== '',
  )
  return others.length === 0 && child?.type === 'element' && child.tagName === 'img'
    ? child
    : undefined
}

function figure(image: Element): Element {
  const { title, ...properties } = image.properties
  const children: ElementContent[] = [{ ...image, properties }]
  if (typeof title === 'string')
    children.push(element('figcaption', [{ type: 'text', value: title }]))
  return element('figure', children)
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}

async function place(image: Element, resolve: ImageResolver): Promise<void> {
  const { src, width, height } = await resolve(String(image.properties.src))
  Object.assign(image.properties, { src, width, height, loading: 'lazy', decoding: 'async' })
}
