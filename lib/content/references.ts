import path from 'node:path'

/** What an address in a text points at. `path` of a file is below the project, with `/`; that of a route begins with `/`. */
export type Reference =
  | { kind: 'file'; path: string; fragment: string }
  | { kind: 'route'; path: string; query: string; fragment: string }
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
  const [target, fragment] = splitBefore('#', address)
  if (target.startsWith('/')) {
    const [path, query] = splitBefore('?', target)
    return { kind: 'route', path, query, fragment }
  }
  const resolved = path.posix.join(path.posix.dirname(file), decode(target)).normalize('NFC')
  return resolved.startsWith('content/')
    ? { kind: 'file', path: resolved, fragment }
    : { kind: 'forbidden' }
}

function splitBefore(sign: string, address: string): [string, string] {
  const at = address.indexOf(sign)
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
