import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { hasClass } from '@/lib/markdown/tree/blocks'
import { visit } from '@/lib/trees/visit'
import { isElement } from './html-handlers'

/**
 * Puts what HTML says beside its contents where Markdown has it: captions into pictures, ids of headings behind their words. Verses become lines, a second link to a file goes.
 */
export function prepareHtml(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'figure') captionFigure(node)
    if (/^h[1-6]$/.test(node.tagName) && node.properties.id)
      node.children.push({ type: 'text', value: ` {#${String(node.properties.id)}}` })
    if (hasClass(node, 'wp-block-verse')) breakLines(node)
    if (hasClass(node, 'wp-block-file'))
      node.children = node.children.filter(
        (child) => !(isElement('a')(child) && hasClass(child, 'wp-block-file__button')),
      )
  })
}

function captionFigure(figure: Element): void {
  const caption = figure.children.find(isElement('figcaption'))
  const words = caption ? textOf(caption).replace(/\s+/g, ' ').trim() : ''
  const shown = elementsIn(figure, 'img')
  const [image] = shown
  if (!caption || words === '') return
  if (image && shown.length === 1 && elementsIn(caption, 'a').length === 0) {
    figure.children = figure.children.filter((child) => child !== caption)
    image.properties.title = words
  }
}

function elementsIn(parent: Element, name: string): Element[] {
  const found: Element[] = []
  visit(parent, 'element', (node) => {
    if (node.tagName === name) found.push(node)
  })
  return found
}

/** A poem is no code. */
function breakLines(node: Element): void {
  node.tagName = 'p'
  const lines = textOf(node).split('\n')
  node.children = h(
    'p',
    lines.flatMap((line, index) => (index > 0 ? [h('br'), line] : [line])),
  ).children
}
