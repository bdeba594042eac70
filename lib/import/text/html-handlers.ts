import type { Element } from 'hast'
import { defaultHandlers, type Handle } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import { hasClass } from '@/lib/markdown/tree/blocks'
import { tag } from './tag'

/**
 * What elements become in Markdown of which the library only takes the text, although this site has them: anchors, small
 * elements such as `<sub>`, boxes that unfold, footnotes of WordPress.
 */
export const htmlHandlers: Record<string, Handle> = {
  // Where nothing else says what is heard, the library leaves a link without words.
  ...Object.fromEntries(['audio', 'video'].map((name) => [name, media])),
  iframe: (_, { properties }) => html(`<iframe src="${String(properties.src ?? '')}"></iframe>`),
  a: (state, node, parent) =>
    node.properties.href === undefined
      ? anchor(state, node, parent)
      : defaultHandlers.a(state, node),
  ...Object.fromEntries(
    ['sub', 'kbd', 'mark', 'abbr', 'ins', 'u', 'dfn', 'small'].map((name) => [name, inline]),
  ),
  sup: (state, node, parent) =>
    node.properties.dataFn === undefined ? inline(state, node, parent) : footnoteNumber(node),
  ol: (state, node, parent) =>
    hasClass(node, 'wp-block-footnotes')
      ? footnotes(state, node, parent)
      : defaultHandlers.ol(state, node),
  details: (state, node) => {
    const summary = node.children.find(isElement('summary'))
    const words = summary ? textOf(summary).trim() : ''
    const rest = { ...node, children: node.children.filter((child) => child !== summary) }
    const opening = html(`<details>\n<summary>${words.replaceAll('<', '&lt;')}</summary>`)
    return [opening, ...state.toFlow(state.all(rest)), html('</details>')]
  },
}

/** Whether a node is an element of a name. */
export function isElement(name: string) {
  return (node: Element['children'][number]): node is Element =>
    node.type === 'element' && node.tagName === name
}

function html(value: string) {
  return { type: 'html', value } as const
}

function media(_: unknown, node: Element) {
  const source = node.children.find(isElement('source'))
  return html(
    tag(node.tagName, { src: String(node.properties.src ?? source?.properties.src ?? '') }) +
      `</${node.tagName}>`,
  )
}

/** `<a name="x">` is how old pages named a place. */
const anchor: Handle = (state, node) => {
  const id = node.properties.id ?? node.properties.name
  const words = state.all(node)
  return id ? [html(`${tag('a', { id: String(id) })}</a>`), ...words] : words
}

function inline(...[state, node]: Parameters<Handle>): ReturnType<Handle> {
  const { title } = node.properties
  const opening = tag(node.tagName, { title: title ? String(title) : undefined })
  return [html(opening), ...state.all(node), html(`</${node.tagName}>`)]
}

function footnoteNumber(node: Element) {
  const identifier = textOf(node).trim()
  return { type: 'footnoteReference', identifier, label: identifier } as const
}

/** The notes in their order, which is that of their numbers. */
const footnotes: Handle = (state, node) =>
  node.children.filter(isElement('li')).map((item, index) => {
    const label = String(index + 1)
    const children = state.toFlow(state.all(withoutWayBack(item)))
    return { type: 'footnoteDefinition', identifier: label, label, children } as const
  })

function withoutWayBack(item: Element): Element {
  const isWayBack = (child: Element['children'][number]) =>
    isElement('a')(child) && /^#.*-link$/.test(String(child.properties.href))
  return { ...item, children: item.children.filter((child) => !isWayBack(child)) }
}
