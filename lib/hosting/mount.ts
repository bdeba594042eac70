import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from '@/lib/trees/visit'
import { manifestPath, speculationRulesPath } from '@/lib/urls'
import { styleSource } from './headers'

/**
 * Fits a finished file for a host that serves the site below a path, such as GitHub Pages: addresses that begin at the
 * root begin there. What names whole addresses has them from the site’s `url` already.
 * @param path of the file, with a slash before it
 * @param basePath such as `/blog`
 * @returns the changed text; undefined where the file can stay as it is
 */
export function mountFile(path: string, text: string, basePath: string): string | undefined {
  if (path.endsWith('.html')) return mountPage(text, basePath)
  if (path.endsWith('.xml')) return mountFeed(text, basePath)
  if (path === '/_redirects' || path === '/_headers')
    return text.replace(/^\/(?=.)|(?<=^\/\S* )\/|(?<=^ +Speculation-Rules: ")\//gm, `${basePath}/`)
  if (path === manifestPath || path === speculationRulesPath)
    return text.replace(/"\/(?=[^"]*")/g, `"${basePath}/`)
  return undefined
}

/** Before its entries a feed names its style and the page on feeds from the root, so that previews lead to their own. */
function mountFeed(text: string, basePath: string): string {
  const [head = '', ...entries] = text.split(/(?=<entry>)/)
  return head.replace(/href="\/(?!\/)/g, `href="${basePath}/`) + entries.join('')
}

/**
 * Attributes that hold one address (https://html.spec.whatwg.org/multipage/indices.html#attributes-3), and those by which
 * readers verify what they see.
 */
const addressAttributes = [
  'href',
  'src',
  'action',
  'poster',
  'data',
  'dataOriginal',
  'dataOriginalDark',
] as const

function mountPage(html: string, basePath: string): string {
  const tree = fromHtml(html)
  visit(tree, 'element', (element) => mountElement(element, basePath))
  mountStyles(tree, basePath)
  return toHtml(tree, { quoteSmart: true, characterReferences: { useShortestReferences: true } })
}

function mountElement({ tagName, properties }: Element, basePath: string): void {
  for (const name of addressAttributes)
    if (typeof properties[name] === 'string') properties[name] = mounted(properties[name], basePath)
  if (typeof properties.srcSet === 'string')
    properties.srcSet = properties.srcSet
      .split(/,\s+/)
      .map((candidate) => mounted(candidate, basePath))
      .join(', ')
  if (tagName === 'meta' && typeof properties.content === 'string')
    properties.content = properties.content.replace(
      /^(\d+; url=)(\/.*)$/,
      (_, start: string, address: string) => start + mounted(address, basePath),
    )
}

function mounted(address: string, basePath: string): string {
  return /^\/(?!\/)/.test(address) ? basePath + address : address
}

/** Fonts are named in styles, whose hashes the page’s policy holds. */
function mountStyles(tree: Root, basePath: string): void {
  const renamed = new Map<string, string>()
  visit(tree, { type: 'element', tagName: 'style' }, (element) => {
    const before = textOf(element)
    const after = before.replace(/url\((["']?)\/(?!\/)/g, `url($1${basePath}/`)
    element.children = [{ type: 'text', value: after }]
    renamed.set(styleSource(before), styleSource(after))
  })
  visit(tree, { type: 'element', tagName: 'meta' }, ({ properties }) => {
    for (const [before, after] of renamed)
      if (typeof properties.content === 'string')
        properties.content = properties.content.replace(before, after)
  })
}
