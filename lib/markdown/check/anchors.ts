import type { Element, Root } from 'hast'
import type { Root as MarkdownRoot } from 'mdast'
import type { ProblemCode } from '@/lib/problems/messages'
import { visit } from '@/lib/trees/visit'
import { isNote } from '../syntax/footnotes'
import { hasClass } from '../tree/blocks'
import { quoted, type Report } from '../tree/problems'

/** Ids of footnotes, enlarged pictures and markers of claims, which the renderer makes. */
const generated =
  /^(?:user-content-fn|footnote-label$|picture-\d+$|chart-\d+-(?:title|text)$|ref-\d+-\d+$|source-\d+$)/

/** Reads `## Heading {#id}`, as Hugo, kramdown, Pandoc and PHP Markdown Extra do. */
export function readHeadingIds(tree: MarkdownRoot): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1)
    const [written, id] = (last?.type === 'text' && /\s*\{#([^\s{}]+)\}\s*$/.exec(last.value)) || []
    if (last?.type !== 'text' || !written || !id) return
    last.value = last.value.slice(0, -written.length)
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } }
  })
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
