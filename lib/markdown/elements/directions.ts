import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { otherDirection } from '@/lib/i18n/text-direction'
import { visit } from '@/lib/trees/visit'

/** Blocks of words; none of them holds another. */
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'td', 'dt', 'summary'])

/**
 * Gives blocks that are written the other way than the text's language their direction, so that their punctuation stands
 * where it belongs: Markdown has no sign for it. What an author has said stays.
 */
export function setDirections(tree: Root, locale: string): void {
  visit(tree, 'element', (element) => {
    if (!blocks.has(element.tagName) || element.properties.dir !== undefined) return
    const dir = otherDirection(textOf(element), locale)
    if (dir) element.properties.dir = dir
  })
}
