import type { Element, Root } from 'hast'
import type { Heading, Root as MarkdownRoot } from 'mdast'
import type { ProblemCode } from '@/lib/problems/messages'
import { visit } from '@/lib/trees/visit'
import { isNote } from '../syntax/footnotes'
import { hasClass } from '../tree/blocks'
import { quoted, type Report } from '../tree/problems'

/** Ids of footnotes, enlarged pictures and markers of claims, which the renderer makes. */
const generated =
  /^(?:user-content-fn|footnote-label$|picture-\d+$|chart-\d+-(?:title|text)$|ref-\d+-\d+$|source-\d+$)/

/**
 * Reads `## Heading {#id}`, as Hugo, kramdown, Pandoc and PHP Markdown Extra do. Signs of Markdown within the braces are
 * the id's own: `{#a.__call__}` emphasises nothing.
 */
export function readHeadingIds(tree: MarkdownRoot, source: string): void {
  visit(tree, 'heading', (heading) => {
    flattenId(heading, source)
    const last = heading.children.at(-1)
    const [written, id] = (last?.type === 'text' && /\s*\{#([^\s{}]+)\}\s*$/.exec(last.value)) || []
    if (last?.type !== 'text' || !written || !id) return
    last.value = last.value.slice(0, -written.length)
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } }
  })
}

/** Makes one text of braces that Markdown has taken apart. */
function flattenId(heading: Heading, source: string): void {
  const start = heading.position?.start.offset ?? 0
  const written = source.slice(start, heading.position?.end.offset)
  const { 0: braces, index } = /\{#[^\s{}]+\}(?=[ \t]*#*[ \t]*(?:\n.*)?$)/.exec(written) ?? {}
  if (!braces || index === undefined) return
  const first = heading.children.findIndex(
    ({ position }) => (position?.end.offset ?? 0) > start + index,
  )
  const opening = heading.children[first]
  if (opening?.type !== 'text' || first === heading.children.length - 1) return
  const before = opening.value.slice(0, opening.value.lastIndexOf('{#'))
  heading.children.splice(first, heading.children.length, { type: 'text', value: before + braces })
}

/**
 * Keeps the ids that a text sets itself, `<a name="…">` among them. One that the page uses elsewhere, that stands twice
 * or that no link can name is told and taken out.
 */
export function settleAnchors(tree: Root, reserved: ReadonlySet<string>, report: Report): void {
  const seen = new Set<string>()
  visit(tree, 'element', (element) => {
    const { name, ...properties } = element.properties
    const id = properties.id ?? name
    if (id === undefined) return
    const code = mistakeOf(String(id), element, reserved, seen)
    if (code)
      report(element, {
        severity: 'error',
        cause: 'anchor',
        code,
        values: { found: `id=${quoted(String(id))}` },
      })
    else seen.add(String(id))
    element.properties = code ? withoutId(properties) : { ...properties, id }
  })
}

function mistakeOf(
  id: string,
  element: Element,
  reserved: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): ProblemCode | undefined {
  const isOfRenderer = generated.test(id) && isGenerated(element)
  // The renderer's own are encoded, as in the links to them.
  if (!isOfRenderer && !/^[^\s#%]+$/.test(id)) return 'anchor-form'
  if (seen.has(id)) return 'anchor-doubled'
  const isTaken = reserved.has(id) || (generated.test(id) && !isOfRenderer)
  return isTaken ? 'anchor-taken' : undefined
}

function isGenerated(element: Element): boolean {
  const isMark = element.properties.dataFootnoteRef !== undefined
  return isMark || isNote(element) || hasClass(element, 'sr-only')
}

function withoutId({ id: _, ...properties }: Element['properties']): Element['properties'] {
  return properties
}

/** The ids of a finished text that a link can lead to: not those that only name a heading. */
export function anchorsOf(tree: Root): string[] {
  const ids: string[] = []
  const names = new Set<string>()
  visit(tree, 'element', ({ properties: { id, ariaLabelledBy } }) => {
    if (id !== undefined) ids.push(String(id))
    for (const name of [ariaLabelledBy].flat()) names.add(String(name))
  })
  return ids.filter((id) => !names.has(id))
}
