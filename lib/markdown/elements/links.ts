import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import type { Original } from '@/lib/model/original'
import type { ProblemCode, Values } from '@/lib/problems/messages'
import { visit } from '@/lib/trees/visit'
import { quoted, type Report, startOf } from '../tree/problems'
import { optionsIn } from './image-title'

/** Where an address in a text leads. */
export interface LinkTarget {
  href: string
  /** Of what stands there, only where it differs from the text's own. */
  language?: string
  /** What is told of a file that the site serves, such as “PDF, 1.2 MB”. */
  facts?: string
  /** The file that is behind it, which a review binds. */
  original?: Original
}

/**
 * Finds where an address of a text leads. `undefined` leaves it as it is; a mistake says what is wrong with an address
 * that leads nowhere, and what was probably meant.
 */
export type LinkResolver = (address: string) => LinkTarget | LinkMistake | undefined

export interface LinkMistake {
  code: ProblemCode
  values?: Values
  mended?: string
}

/** A link of a text, as it was written and as it is published. */
export interface TextLink {
  address: string
  href: string
  line: number
  column: number
}

/** Turns addresses of files into addresses of the site, tells language and size of what is behind them, and lists all. */
export function resolveLinks(tree: Root, resolve: LinkResolver, report: Report): TextLink[] {
  const links: TextLink[] = []
  visit(tree, { type: 'element', tagName: 'a' }, (node) => {
    const { href: address, dataFootnoteRef, dataFootnoteBackref } = node.properties
    const isOwn = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined
    if (typeof address !== 'string' || isOwn) return
    if (isEmpty(node)) report(node, emptyLink(address))
    const options = optionsIn(String(node.properties.title ?? ''))
    if (options) report(node, pictureOptions(options))
    const target = resolve(address)
    if (target && 'code' in target) {
      const values = { found: quoted(address), ...target.values }
      report(node, { severity: 'error', cause: 'link', ...target, values })
    } else if (target) describe(node, target)
    links.push({ address, href: String(node.properties.href), ...startOf(node) })
  })
  return links
}

/** Marks links that show their own address, which paper would else repeat behind them. */
export function markAddresses(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'a' }, (link) => {
    if (textOf(link) === link.properties.href) link.properties.className = ['address']
  })
}

/** Whether a link shows nothing at all and no name is given to it. */
function isEmpty(link: Element): boolean {
  if (link.properties.ariaLabel || textOf(link).trim() !== '') return false
  let hasPicture = false
  visit(link, 'element', ({ tagName }) => {
    hasPicture ||= tagName === 'img'
  })
  return !hasPicture
}

function emptyLink(address: string) {
  const values = { found: quoted(address) }
  return { severity: 'error', cause: 'link', code: 'link-empty', values } as const
}

/** A link has no width, and says nothing of AI. */
function pictureOptions(options: string) {
  const values = { found: quoted(options) }
  return { severity: 'warning', cause: 'link', code: 'link-option', values } as const
}

function describe(node: Element, { href, language, facts, original }: LinkTarget): void {
  node.properties.href = href
  if (original) node.properties.dataOriginal = original.address
  if (language) node.properties.hrefLang = language
  if (facts)
    node.children.push(
      { type: 'text', value: ' ' },
      h('span', { className: ['file-facts', 'nobr'], dataUi: '' }, `(${facts})`),
    )
}
