import type { Element, Root } from 'hast'
import { visit } from '@/lib/trees/visit'
import { absolute } from '@/lib/urls'

/** Where a page stands: on the site, such as `/de/posts/a`, and for whoever reads its text elsewhere. */
export interface PageAddress {
  path: string
  url: string
}

const addressProperties = ['href', 'src']

/** Makes every address absolute, for text that is read away from its page. */
export function makeAbsolute(tree: Root, page: PageAddress): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of addressProperties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = toAbsolute(value, page)
    }
    if (properties.srcSet) properties.srcSet = absoluteSet(properties.srcSet, page)
  })
}

/** Makes an address absolute; what is none stays as it is. The root of the site may lie below a path of its host. */
function toAbsolute(address: string, { path, url }: PageAddress): string {
  if (/^\/(?!\/)/.test(address)) return absolute(url.slice(0, -path.length), address)
  return URL.canParse(address, url) ? new URL(address, url).href : address
}

/** `address 400w, address 800w` (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes). */
function absoluteSet(set: NonNullable<Element['properties'][string]>, page: PageAddress): string {
  const candidates = Array.isArray(set) ? set.map(String) : String(set).split(/,\s+/)
  return candidates
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/)
      return [toAbsolute(address, page), ...size].join(' ')
    })
    .join(', ')
}
