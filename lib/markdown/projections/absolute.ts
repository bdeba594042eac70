import type { Element, Root } from 'hast'
import { visit } from '@/lib/trees/visit'

const addressProperties = ['href', 'src']

/** Makes every address absolute, for text that is read away from its page. `base` is that page's. */
export function makeAbsolute(tree: Root, base: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of addressProperties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = toAbsolute(value, base)
    }
    if (properties.srcSet) properties.srcSet = absoluteSet(properties.srcSet, base)
  })
}

/** Makes an address absolute; what is none stays as it is. */
function toAbsolute(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

/** `address 400w, address 800w` (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes). */
function absoluteSet(set: NonNullable<Element['properties'][string]>, base: string): string {
  const candidates = Array.isArray(set) ? set.map(String) : String(set).split(/,\s+/)
  return candidates
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/)
      return [toAbsolute(address, base), ...size].join(' ')
    })
    .join(', ')
}
