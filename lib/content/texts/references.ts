import path from 'node:path'
import { meantAddress } from '@/lib/problems/meant-address'
import { percentDecoded } from '@/lib/urls/path-forms'

/** What an address in a text points at. `path` of a file is below the project, with `/`; that of a route begins with `/`. */
export type Reference =
  | { kind: 'file'; path: string; fragment: string }
  | { kind: 'route'; path: string; query: string; fragment: string }
  | { kind: 'outside' }
  | { kind: 'fragment' }
  | { kind: 'forbidden' }
  /** What was meant as a web address; `meant` is how it should be. */
  | { kind: 'malformed'; meant?: string }

/** Schemes that a text may link to; everything else, `javascript:` and `data:` among them, is refused. */
const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:']

/** Classifies an address that stands in a file of `content/`. */
export function resolveReference(file: string, address: string): Reference {
  if (address.startsWith('#')) return { kind: 'fragment' }
  if (/^(?:mailto|tel):$/i.test(address)) return { kind: 'malformed' }
  const [slip, scheme] = /^(https?)(?::?\/(?!\/)|\/\/|:(?!\/)|;\/\/)/i.exec(address) ?? []
  if (slip && scheme)
    return {
      kind: 'malformed',
      meant: `${scheme}://${address.slice(slip.length).replace(/^\/+/, '')}`,
    }
  const meant = meantAddress(address)
  if (meant) return { kind: 'malformed', meant }
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) {
    const start = address.slice(0, address.indexOf(':') + 1).toLowerCase()
    if (!allowedSchemes.includes(start)) return { kind: 'forbidden' }
    return start.startsWith('http') && !URL.canParse(address)
      ? { kind: 'malformed' }
      : { kind: 'outside' }
  }
  if (address.startsWith('//') || address.includes('\\')) return { kind: 'forbidden' }
  const [target, fragment] = splitBefore('#', address)
  if (target.startsWith('/')) {
    const [path, query] = splitBefore('?', target)
    return { kind: 'route', path, query, fragment }
  }
  const resolved = path.posix
    .join(path.posix.dirname(file), percentDecoded(target))
    .normalize('NFC')
  return resolved.startsWith('content/')
    ? { kind: 'file', path: resolved, fragment }
    : { kind: 'forbidden' }
}

const host =
  /^(?:www\.[\w-]+\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|eu|de|at|ch|fr|pl|uk|io|info|dev|app)(?=[/?#]|$))/i
const mailbox = /^[^\s@/:]+@[\w-]+(?:\.[\w-]+)+$/

/** The address of a host or of a person that was meant, in full, where no file has the name. */
export function meantOutside(address: string): string | undefined {
  if (host.test(address)) return `https://${address}`
  return mailbox.test(address) ? `mailto:${address}` : undefined
}

function splitBefore(sign: string, address: string): [string, string] {
  const at = address.indexOf(sign)
  return at === -1 ? [address, ''] : [address.slice(0, at), address.slice(at)]
}
