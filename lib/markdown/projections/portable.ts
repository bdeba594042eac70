import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { Blockquote, Html, Nodes } from 'mdast'
import { defListHastToMdast } from 'remark-definition-list'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { copyTree } from '@/lib/trees/copy'
import { SKIP, visit } from '@/lib/trees/visit'
import { alertTypes } from '../elements/alerts'
import { typedLanguage } from '../elements/code'
import { parseFence } from '../elements/fence'
import { isKnown } from '../elements/languages'
import { isNote, noteName } from '../syntax/footnotes'
import { syntaxPlugins } from '../syntax/syntax'
import { hasClass } from '../tree/blocks'
import { makeAbsolute, type PageAddress } from './absolute'
import { dropBlankElements } from './blank-elements'
import { remove } from './feed-html'

const writer = unified()
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', tightDefinitions: true })
  .use(syntaxPlugins)
  .freeze()

/**
 * Writes a published tree as Markdown that can stand away from its page: every address absolute, markers of claims as
 * numbers of sources. Made of what is published, so that nothing else of the source is in it.
 */
export function toPortable(tree: Root, page: PageAddress): string {
  const absolute = copyTree(tree)
  makeAbsolute(absolute, page)
  remove(absolute, isWayBack)
  dropBlankElements(absolute)
  const options = { handlers, nodeHandlers: { comment: nothing }, newlines: true, document: true }
  return writer.stringify(rootOf(toMdast(absolute, options))).trim()
}

function rootOf(node: Nodes) {
  return node.type === 'root' ? node : { type: 'root' as const, children: [] }
}

function nothing(): undefined {}

/** How elements are written whose sign in Markdown the HTML alone does not tell, and what Markdown has no sign for. */
const handlers: Record<string, Handle> = {
  ...defListHastToMdast,
  a: link,
  aside: alert,
  code: formula,
  details,
  pre: block,
  section: footnotes,
  sup: reference,
  table,
  ...Object.fromEntries(
    'abbr bdi bdo cite dfn ins kbd mark q ruby samp small sub time u var'
      .split(' ')
      .map((name) => [name, inlineHtml]),
  ),
}

function html(value: string): Html {
  return { type: 'html', value }
}

function inlineHtml(state: State, element: Element): Nodes[] {
  return [html(openTag(element)), ...state.all(element), html(`</${element.tagName}>`)]
}

/** A tag without its end: what stands behind it is Markdown. */
function openTag(element: Element): string {
  return toHtml({ ...element, children: [] }).replace(/<\/[^>]*>$/, '')
}

/** Whether an element leads back from a footnote, which Markdown’s own notes do by themselves. */
function isWayBack({ properties }: Element): boolean {
  return properties.dataFootnoteBackref !== undefined
}

/** Anchors lead nowhere away from the page. */
function link(state: State, element: Element): ReturnType<Handle> {
  return element.properties.href === undefined
    ? state.all(element)
    : defaultHandlers.a?.(state, element)
}

function alert(state: State, element: Element): Nodes | Nodes[] {
  const type = alertTypes.find((name) => hasClass(element, `alert-${name}`))
  const title = element.children.findIndex((child) => child.type === 'element')
  if (!type || title === -1) return state.toFlow(state.all(element))
  const rest = element.children.slice(title + 1)
  const [first, ...others] = state.toFlow(state.all({ ...element, children: rest }))
  const sign = html(`[!${type.toUpperCase()}]`)
  const children: Blockquote['children'] =
    first?.type === 'paragraph'
      ? [{ ...first, children: [sign, { type: 'text', value: '\n' }, ...first.children] }]
      : [{ type: 'paragraph', children: [sign] }, ...(first ? [first] : [])]
  return { type: 'blockquote', children: [...children, ...others] }
}

function formula(state: State, element: Element): ReturnType<Handle> {
  return hasClass(element, 'math-inline')
    ? { type: 'inlineMath', value: textOf(element) }
    : defaultHandlers.code?.(state, element)
}

function block(state: State, element: Element): ReturnType<Handle> {
  const [code] = element.children
  if (code?.type !== 'element' || code.tagName !== 'code')
    return defaultHandlers.pre?.(state, element)
  const value = textOf(code).replace(/\n$/, '')
  const typed = typedLanguage(code)
  if (typed === 'math') return { type: 'math', value }
  const { language, isDiff, meta } = parseFence(typed, String(code.properties.dataMeta ?? ''))
  const lang = isDiff ? 'diff' : language
  return { type: 'code', lang: isKnown(lang) ? lang : null, meta, value }
}

function details(state: State, element: Element): Nodes[] {
  const isSummary = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'summary'
  const summary = element.children.filter(isSummary).map((child) => html(toHtml(child)))
  const rest = element.children.filter((child) => !isSummary(child))
  const content = state.toFlow(state.all({ ...element, children: rest }))
  return [html(openTag(element)), ...summary, ...content, html('</details>')]
}

function reference(state: State, element: Element): Nodes | Nodes[] {
  const [child] = element.children
  if (hasClass(element, 'claim')) return html(textOf(element).replace('\u2060', ' '))
  const note = child?.type === 'element' && child.properties.dataFootnoteRef !== undefined
  if (!note) return inlineHtml(state, element)
  return { type: 'footnoteReference', identifier: noteName(child.properties.href) }
}

function footnotes(state: State, element: Element): Nodes | Nodes[] {
  if (element.properties.dataFootnotes === undefined) return state.toFlow(state.all(element))
  const notes: Nodes[] = []
  visit(element, 'element', (note) => {
    if (!isNote(note)) return
    const identifier = noteName(note.properties.id)
    notes.push({
      type: 'footnoteDefinition',
      identifier,
      children: state.toFlow(state.all(note)),
    })
    return SKIP
  })
  return notes
}

/** A table with a caption or with cells that span others is HTML in Markdown, too. */
function table(state: State, element: Element): ReturnType<Handle> {
  let isPlain = true
  visit(element, 'element', ({ tagName, properties: { colSpan, rowSpan } }) => {
    isPlain &&= !beyondMarkdown.has(tagName) && colSpan === undefined && rowSpan === undefined
  })
  return isPlain ? defaultHandlers.table?.(state, element) : html(toHtml(element))
}

const beyondMarkdown = new Set(['caption', 'ul', 'ol', 'pre', 'blockquote', 'dl', 'details'])
