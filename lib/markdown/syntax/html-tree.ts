import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import type { Html } from 'mdast'
import { type Handlers, toHast } from 'mdast-util-to-hast'
import { defListHastHandlers } from 'remark-definition-list'
import { VFile } from 'vfile'
import { SKIP, visit } from '@/lib/trees/visit'
import { type FootnoteStrings, footnoteOptions } from './footnotes'
import type { ParsedText } from './parse'

/**
 * Turns the Markdown tree of a text into HTML, that which its author wrote as HTML included. Comments stay as such. Only
 * a text that holds other HTML goes through an HTML parser, which costs more than all the rest.
 */
export function toHtmlTree(
  { tree, source }: Pick<ParsedText, 'tree' | 'source'>,
  footnotes: FootnoteStrings,
): Root {
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
  return hasHtml ? parsedAgain(html, source) : rootOf(html)
}

/** Where a block of HTML divides a paragraph, the parser leaves an empty one behind it. */
function parsedAgain(html: Nodes, source: string): Root {
  const root = rootOf(raw(html, { file: new VFile(source) }))
  visit(root, { type: 'element', tagName: 'p' }, ({ children, properties }, index, parent) => {
    if (children.length > 0 || Object.keys(properties).length > 0) return
    parent?.children.splice(index ?? 0, 1)
    return [SKIP, index ?? 0]
  })
  return root
}

function rootOf(node: ReturnType<typeof raw>): Root {
  if (node.type === 'root') return node
  return { type: 'root', children: node.type === 'doctype' ? [] : [node] }
}

/** What a piece of HTML says that is one comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
function commentIn(html: string): string | undefined {
  return /^\s*<!--(?!-?>)((?:(?!--!?>)[\s\S])*)-->\s*$/.exec(html)?.[1]
}
