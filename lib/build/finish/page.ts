import type { Comment, Element, ElementContent, Root, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { scriptsPrefix } from '@/lib/urls'
import { faceIn, styleSource } from './styles'

/** A page as readers get it. */
export interface FinishedPage {
  html: string
  /** CSP sources of its inline styles. */
  styles: string[]
}

/**
 * Finishes a rendered page: takes out the framework's client runtime, its payload and its markers, sets the page's style
 * sheets into it, and leaves what a reader needs. What is neither the site's nor known to be the framework's stops the
 * build, so that a new version of the framework cannot bring script back unseen.
 * @param styleAt the text of a compiled style sheet by its address
 * @throws {Error} naming the element that it does not know
 */
export function finishPage(html: string, styleAt: (address: string) => string): FinishedPage {
  const tree = fromHtml(html)
  const sheets: string[] = []
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return
    if (isSheet(node)) sheets.push(String(node.properties.href))
    else if (!isDropped(node)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  assertNothingLeft(tree)
  const css = sheets.map(styleAt).join('')
  const styles = css ? [styleSource(css)] : []
  if (css) childOf(childOf(tree, 'html'), 'head').children.push(...styleElements(css, styles))
  return {
    html: toHtml(tree, { quoteSmart: true, characterReferences: { useShortestReferences: true } }),
    styles,
  }
}

/**
 * The styles, and a policy that allows no others, which holds on hosts that send no headers, too. They stand behind all
 * that is said about the page, since some programs look at the first bytes only. The face is asked for at once: it is
 * shown only if it is there for the first paint.
 */
function styleElements(css: string, styles: string[]): Element[] {
  const policy = `style-src ${["'self'", ...styles].join(' ')}`
  const face = faceIn(css)
  const preload = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href: face }
  return [
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    ...(face ? [h('link', preload)] : []),
    h('style', css),
  ]
}

function childOf(parent: Root | Element, tagName: string): Element {
  for (const child of parent.children)
    if (child.type === 'element' && child.tagName === tagName) return child
  throw new Error(`no ${tagName}`)
}

type Node = Root | RootContent | ElementContent | Comment | Text

function isSheet(node: Node): node is Element {
  if (node.type !== 'element' || node.tagName !== 'link') return false
  const { rel, href } = node.properties
  return Array.isArray(rel) && rel.includes('stylesheet') && isCompiled(href, 'css')
}

function isDropped(node: Node): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  return isRuntimeScript(node) || isRuntimeHint(node) || isEmptyOutlet(node)
}

function isRuntimeScript(node: Element): boolean {
  if (node.tagName !== 'script') return false
  const { src } = node.properties
  return src ? isRuntimeFile(src) : isRuntimeCode(textOf(node))
}

/** The payload, the bootstrap of the bundler, and a mark of React's for the time of the first paint. */
function isRuntimeCode(code: string): boolean {
  return (
    /^\(?self\.__next_[a-z]\b/.test(code) ||
    /^\(globalThis\["TURBOPACK"\]/.test(code) ||
    code === 'requestAnimationFrame(function(){$RT=performance.now()});'
  )
}

function isRuntimeHint({ tagName, properties }: Element): boolean {
  if (tagName === 'meta') return properties.name === 'next-size-adjust'
  if (tagName !== 'link') return false
  const { rel, as, href } = properties
  const isOwnHost = String(rel) === 'preconnect' && href === '/'
  return isOwnHost || (as === 'script' && isRuntimeFile(href))
}

/** Where the client runtime would put metadata that streams in late: `<div hidden>` with only comments. */
function isEmptyOutlet({ tagName, properties, children }: Element): boolean {
  const empty = children.every((child) => child.type === 'comment')
  return tagName === 'div' && properties.hidden === true && empty
}

function isRuntimeFile(address: unknown): boolean {
  return isCompiled(address, 'js')
}

function isCompiled(address: unknown, ending: 'css' | 'js'): boolean {
  return String(address).startsWith('/_next/static/') && String(address).endsWith(`.${ending}`)
}

function assertNothingLeft(tree: Root): void {
  visit(tree, 'element', (node) => {
    const reason = unknownReason(node)
    if (!reason) return
    throw new Error(`unknown ${reason}: ${toHtml({ ...node, children: [] })}`)
  })
}

/** Why an element may not stand in a finished page; undefined if it may. */
function unknownReason({ tagName, properties }: Element): string | undefined {
  if (tagName === 'script' && !isKnownScript(properties)) return 'script'
  if (tagName === 'template') return 'payload'
  if (tagName === 'link' && !isKnownLink(properties)) return 'link'
  if (tagName === 'style' || properties.style !== undefined) return 'inline style'
  const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name))
  return handler && 'event handler'
}

/** Structured data, and files that the site marks as its own. */
function isKnownScript({ type, src, dataSite }: Element['properties']): boolean {
  const isOwn = dataSite !== undefined && String(src).startsWith(scriptsPrefix)
  return type === 'application/ld+json' || isOwn
}

const knownRelations = new Set([
  'canonical',
  'alternate',
  'describedby',
  'icon',
  'apple-touch-icon',
  'manifest',
])

function isKnownLink({ rel }: Element['properties']): boolean {
  return knownRelations.has(Array.isArray(rel) ? String(rel[0]) : String(rel))
}
