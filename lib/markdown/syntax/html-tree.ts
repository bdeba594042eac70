import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import { defListHastHandlers } from 'remark-definition-list'
import { VFile } from 'vfile'
import { SKIP, visit } from '@/lib/trees/visit'
import { type FootnoteStrings, footnoteOptions } from './footnotes'
import type { ParsedText } from './parse'

export interface HtmlTree {
  tree: Root
  /** The elements that the author wrote as HTML. */
  written: ReadonlySet<Element>
}

/**
 * Turns the Markdown tree of a text into HTML, that which its author wrote as HTML included. Comments stay as such. Only
 * a text that holds other HTML goes through an HTML parser, which costs more than all the rest.
 */
export function toHtmlTree(
  { tree, source }: Pick<ParsedText, 'tree' | 'source'>,
  footnotes: FootnoteStrings,
): HtmlTree {
  let hasHtml = false
  const handlers: Handlers = {
    ...defListHastHandlers,
    html: (state, node: Html) => {
      const comment = commentIn(node.value)
      hasHtml ||= comment === undefined
      const result =
        comment === undefined
          ? { type: 'raw' as const, value: node.value }
          : { type: 'comment' as const, value: comment }
      state.patch(node, result)
      return state.applyData(node, result)
    },
  }
  const html = toHast(tree, { allowDangerousHtml: true, handlers, ...footnoteOptions(footnotes) })
  return hasHtml ? parsedAgain(html, source) : { tree: rootOf(html), written: new Set() }
}

/** The parser makes one kind of elements of both, so that those of Markdown go through it with a mark. */
function parsedAgain(html: Nodes, source: string): HtmlTree {
  const mark = nameMissingIn(source)
  visit(html, 'element', ({ properties }) => {
    properties[mark] = ''
  })
  const tree = rootOf(raw(html, { file: new VFile(source) }))
  const written = new Set<Element>()
  visit(tree, 'element', (element) => {
    if (element.properties[mark] === undefined) written.add(element)
    delete element.properties[mark]
  })
  dropEmptyParagraphs(tree)
  return { tree, written }
}

/** The name of an attribute that no HTML in a text has: unlike their values, names cannot be escaped. */
function nameMissingIn(source: string): string {
  let name = 'made'
  while (source.toLowerCase().includes(name)) name += 'x'
  return name
}

/** Where a block of HTML divides a paragraph, the parser leaves an empty one behind it. */
function dropEmptyParagraphs(root: Root): void {
  visit(root, { type: 'element', tagName: 'p' }, ({ children, properties }, index, parent) => {
    if (children.length > 0 || Object.keys(properties).length > 0) return
    parent?.children.splice(index ?? 0, 1)
    return [SKIP, index ?? 0]
  })
}

function rootOf(node: ReturnType<typeof raw>): Root {
  if (node.type === 'root') return node
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] }
}

/** What a piece of HTML says that is one comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
function commentIn(html: string): string | undefined {
  return /^\s*<!--(?!-?>)((?:(?!--!?>)[\s\S])*)-->\s*$/.exec(html)?.[1]
}
