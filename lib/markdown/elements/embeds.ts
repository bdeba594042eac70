import type { Element, Root } from 'hast'
import { h, s } from 'hastscript'
import { type Embed, embedAt } from '@/lib/model/embeds'
import { hasClass } from '../tree/blocks'
import { linkAlone } from './link-alone'

/** What a reader is told before anything is loaded. */
export type EmbedWords = (embed: Embed) => string

/**
 * Makes a poster of each link alone in its paragraph to a video or post that the publisher allows: a drawing of our own or
 * the picture in the link, and who learns of the reader. It stays a link until the page's script opens a frame in its
 * place (`lib/browser/embed`). Nothing is loaded before.
 */
export function setEmbeds(tree: Root, allowed: readonly string[], words: EmbedWords): void {
  for (const block of tree.children) {
    const { paragraph, link } = linkAlone(block) ?? {}
    const embed = link && embedAt(String(link.properties.href), allowed)
    if (paragraph && embed) Object.assign(paragraph, figureOf(link, embed, words))
  }
}

/** Whether a finished tree has posters that open frames. */
export function hasEmbeds(tree: Root): boolean {
  return tree.children.some((node) => node.type === 'element' && hasClass(node, 'embed'))
}

function figureOf(link: Element, embed: Embed, words: EmbedWords): Element {
  const { title, ...properties } = link.properties
  const hasPicture = link.children.some((child) => child.type === 'element')
  const className = ['poster', embed.kind]
  return h('figure', { className: ['embed'] }, [
    h('a', { ...properties, className, dataFrame: embed.frame }, [
      ...(hasPicture ? [] : [drawing(embed.kind)]),
      h('span', link.children),
    ]),
    ...(title ? [h('figcaption', String(title))] : []),
    h('p', { className: ['privacy'], dataUi: '' }, words(embed)),
  ])
}

const rings = [12, 18, 24, 30, 36]

const signs: Record<Embed['kind'], string> = {
  video: 'M29 13v10l8-5z',
  post: 'M26 13h12v8h-6l-3 3v-3h-3z',
}

function drawing(kind: Embed['kind']): Element {
  return s('svg', { viewBox: '0 0 64 36', ariaHidden: 'true' }, [
    ...rings.map((r) => s('circle', { cx: 32, cy: 18, r })),
    s('path', { d: signs[kind] }),
  ])
}
