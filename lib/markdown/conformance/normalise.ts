import type { Element, ElementContent, Parents, Properties, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { isKnown } from '../elements/languages'

const kept = ['href', 'src', 'alt', 'title', 'start', 'type', 'checked', 'disabled', 'dataLanguage']

const blocks = 'blockquote|dd|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul'

/**
 * Reduces rendered HTML to what a specification speaks of, for tests: without the site's boxes, ids, names and
 * permalinks, and without space between blocks.
 */
export function normalise(tree: Root): string {
  simplify(tree)
  const betweenBlocks = new RegExp(`\\s*(</?(?:${blocks})\\b[^>]*>)\\s*`, 'g')
  return toHtml(tree).replace(betweenBlocks, '$1').trim()
}

function simplify(parent: Parents): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return simplified(child)
    return child.type === 'text' ? [child] : []
  })
}

function simplified(element: Element): ElementContent[] {
  const { tagName } = element
  const properties = essential(element)
  simplify(element)
  if (hasClass(element, 'anchor')) return []
  const isBox = ['table-scroll', 'code', 'picture'].some((name) => hasClass(element, name))
  if (isBox || /^(span|label|picture)$/.test(tagName)) return element.children
  if (tagName === 'figure') return [imageParagraph(element)]
  return [{ ...element, properties }]
}

function essential(element: Element): Properties {
  const { properties } = element
  const align = String(properties.dataAlign ?? properties.align ?? '')
  const [code] = element.tagName === 'pre' ? element.children : []
  const language =
    code?.type === 'element' && /language-([^\s,]+)/.exec(String(code.properties.className))?.[1]
  return {
    ...Object.fromEntries(kept.map((name) => [name, properties[name]])),
    ...(align && { align }),
    ...(language && isKnown(language) && { dataLanguage: language }),
  }
}

/** The site makes a figure of an image that is alone in its paragraph, and a caption of its title. */
function imageParagraph({ children: [image, caption] }: Element): Element {
  const title = caption && textOf(caption)
  const children =
    image?.type === 'element' ? [{ ...image, properties: { ...image.properties, title } }] : []
  return { type: 'element', tagName: 'p', properties: {}, children }
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}
