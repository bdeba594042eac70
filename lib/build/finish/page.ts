import type { Comment, Element, ElementContent, Root, RootContent, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { scriptsPrefix } from '@/lib/urls'

/**
 * Finishes an exported page: takes out the framework's client runtime, its payload and its markers, and leaves
 * what a reader needs. What is neither the site's nor known to be the framework's stops the build, so that a new
 * version of the framework cannot bring script back unseen.
 * @throws {Error} naming the element that it does not know
 */
export function finishPage(html: string): string {
  const tree = fromHtml(html)
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined || !isDropped(node)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
  visit(tree, 'element', (node) => {
    delete node.properties.dataPrecedence
  })
  assertNothingLeft(tree)
  return toHtml(tree, { quoteSmart: true, characterReferences: { useShortestReferences: true } })
}

type Node = Root | RootContent | ElementContent | Comment | Text

function isDropped(node: Node): boolean {
  if (node.type === 'comment') return true
  if (node.type !== 'element') return false
  return isRuntimeScript(node) || isRuntimeHint(node) || isEmptyOutlet(node)
}

function isRuntimeScript(node: Element): boolean {
  if (node.tagName !== 'script') return false
  const { src } = node.properties
  return typeof src === 'string' ? isRuntimeFile(src) : isRuntimeCode(textOf(node))
}

/** The payload, and the bootstrap of the bundler. */
function isRuntimeCode(code: string): boolean {
  return /^\(?self\.__next_[a-z]\b/.test(code) || /^\(globalThis\["TURBOPACK"\]/.test(code)
}

function isRuntimeHint({ tagName, properties }: Element): boolean {
  if (tagName === 'meta') return properties.name === 'next-size-adjust'
  return tagName === 'link' && properties.as === 'script' && isRuntimeFile(String(properties.href))
}

/** Where the client runtime would put metadata that streams in late: `<div hidden>` with only comments. */
function isEmptyOutlet({ tagName, properties, children }: Element): boolean {
  const empty = children.every((child) => child.type === 'comment')
  return tagName === 'div' && properties.hidden === true && empty
}

function isRuntimeFile(address: string): boolean {
  return /^\/_next\/static\/.*\.js$/.test(address)
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
  'stylesheet',
  'canonical',
  'alternate',
  'describedby',
  'icon',
  'apple-touch-icon',
  'manifest',
])

function isKnownLink({ rel, as }: Element['properties']): boolean {
  const relation = Array.isArray(rel) ? String(rel[0]) : String(rel)
  return knownRelations.has(relation) || (relation === 'preload' && as === 'font')
}
