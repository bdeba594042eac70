import type { Element, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { visit } from '@/lib/trees/visit'
import { hasClass } from '../tree/blocks'

export interface TableOptions {
  /** Names a table without a caption by its number in the text. */
  label: (number: number) => string
  /** Words that, with a colon behind, make the paragraph before or after a table its caption: „Tabelle: …“. */
  captionWords: readonly string[]
}

/**
 * Puts each table into a box that scrolls and that the keyboard reaches
 * (https://adrianroselli.com/2020/11/under-engineered-responsive-tables.html), moves its caption into it, and turns
 * `align`, which would become an inline style, into `data-align`. Runs after the sanitiser.
 */
export function setTables(tree: Root, { label, captionWords }: TableOptions): void {
  const starts = captionWords.map((word) => `${word.toLowerCase()}:`)
  visit(tree, 'element', keepAlignment)
  for (const [index, { table, parent }] of tablesIn(tree).entries()) {
    addCaption(table, parent, starts)
    const caption = captionOf(table)
    const name = caption ? textOf(caption).trim() : label(index + 1)
    parent.children.splice(parent.children.indexOf(table), 1, scrollBox(table, name))
  }
}

function keepAlignment({ tagName, properties }: Element): void {
  const { align } = properties
  delete properties.align
  const isCell = tagName === 'td' || tagName === 'th'
  if (isCell && typeof align === 'string' && /^(?:left|center|right)$/.test(align))
    properties.dataAlign = align
}

function tablesIn(tree: Root): { table: Element; parent: Parents }[] {
  const found: { table: Element; parent: Parents }[] = []
  visit(tree, 'element', (table, _, parent) => {
    const isSet = parent?.type === 'element' && hasClass(parent, 'table-scroll')
    if (table.tagName === 'table' && parent && !isSet) found.push({ table, parent })
  })
  return found
}

function captionOf(table: Element): Element | undefined {
  return table.children.filter((child) => child.type === 'element').find(isCaption)
}

function isCaption({ tagName }: Element): boolean {
  return tagName === 'caption'
}

function addCaption(table: Element, parent: Parents, starts: string[]): void {
  if (captionOf(table)) return
  for (const paragraph of neighbours(table, parent)) {
    const [text] = paragraph.children
    if (paragraph.tagName !== 'p' || text?.type !== 'text') continue
    const start = starts.find((word) => text.value.toLowerCase().startsWith(word))
    if (!start) continue
    text.value = text.value.slice(start.length).trimStart()
    parent.children.splice(parent.children.indexOf(paragraph), 1)
    table.children.unshift({ ...paragraph, tagName: 'caption', properties: {} })
    return
  }
}

/** The elements right before and behind a table, whatever blanks stand between. */
function neighbours(table: Element, { children }: Parents): Element[] {
  const index = children.indexOf(table)
  return [-1, 1].flatMap((step) => {
    let at = index + step
    while (children[at] && children[at]?.type !== 'element') at += step
    const neighbour = children[at]
    return neighbour?.type === 'element' ? [neighbour] : []
  })
}

/** A table in the box that it scrolls in. */
export function scrollBox(table: Element, name: string): Element {
  const properties = { className: 'table-scroll', role: 'region', ariaLabel: name, tabIndex: 0 }
  return h('div', properties, table)
}
