import path from 'node:path'
import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { elementsIn } from '@/lib/markdown/html'
import { imagesOf } from '@/lib/markdown/shown-images'
import type { Position } from '@/lib/problems/problem'

/** What an address in a text points at. `path` is below the project, with `/`. */
export type Reference =
  | { kind: 'file'; path: string; fragment: string }
  | { kind: 'route'; path: string; fragment: string }
  | { kind: 'outside' }
  | { kind: 'fragment' }
  | { kind: 'forbidden' }

/** Schemes that a text may link to; everything else, `javascript:` and `data:` among them, is refused. */
const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Classifies an address that stands in a file of `content/`. */
export function resolveReference(file: string, address: string): Reference {
  if (address.startsWith('#')) return { kind: 'fragment' }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
    const scheme = address.slice(0, address.indexOf(':') + 1).toLowerCase()
    return allowedSchemes.includes(scheme) ? { kind: 'outside' } : { kind: 'forbidden' }
  }
  if (address.startsWith('//') || address.includes('\\')) return { kind: 'forbidden' }
  const [target = '', fragment = ''] = splitFragment(address)
  if (target.startsWith('/')) return { kind: 'route', path: target, fragment }
  const resolved = path.posix.join(path.posix.dirname(file), decode(target)).normalize('NFC')
  return resolved.startsWith('content/')
    ? { kind: 'file', path: resolved, fragment }
    : { kind: 'forbidden' }
}

/** An address in a text, and where it stands in the body. */
export interface TextReference {
  type: 'link' | 'image'
  url: string
  position?: { start: Position }
}

/** The addresses that a text links to or shows, in Markdown or HTML. */
export function referencesOf(tree: Root): TextReference[] {
  const images = imagesOf(tree)
  const found: TextReference[] = images.map(({ url, position }) => ({
    type: 'image',
    url,
    position,
  }))
  const shown = new Set(images.map(({ definition }) => definition))
  visit(tree, (node) => {
    if (node.type === 'link' || (node.type === 'definition' && !shown.has(node)))
      found.push({ type: 'link', url: node.url, position: node.position })
    for (const { properties, position } of node.type === 'html' ? elementsIn(node, 'a') : [])
      if (typeof properties.href === 'string')
        found.push({ type: 'link', url: properties.href, position })
  })
  return found
}

function splitFragment(address: string): string[] {
  const at = address.indexOf('#')
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
