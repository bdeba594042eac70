import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Html } from 'mdast'
import { visit } from 'unist-util-visit'

/** An element of the HTML in a text, with its place in the text. */
export interface HtmlElement {
  properties: Element['properties']
  position: { start: { line: number; column: number } }
}

/** The elements of one name in a piece of HTML, which may be no more than a tag. */
export function elementsIn(html: Html, tagName: string): HtmlElement[] {
  const found: HtmlElement[] = []
  visit(fromHtml(html.value, { fragment: true }), { type: 'element', tagName }, (element) => {
    const { line, column } = element.position?.start ?? { line: 1, column: 1 }
    const start = html.position?.start ?? { line: 1, column: 1 }
    const place = {
      line: start.line + line - 1,
      column: line === 1 ? start.column + column - 1 : column,
    }
    found.push({ properties: element.properties, position: { start: place } })
  })
  return found
}
