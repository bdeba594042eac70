import { imagesPrefix, scriptsPrefix, speculationRulesPath } from '@/lib/urls'

/** Headers for every address that begins with a prefix; a later rule adds to an earlier one. */
export interface HeaderRule {
  prefix: string
  headers: Record<string, string>
}

/**
 * What a page may load: only files of its own origin, no inline script or style, nothing framed or embedded
 * (https://www.w3.org/TR/CSP3/).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' }

/** The one source of the site's headers: host configurations, the local server and the tests read it. */
export const headerRules: HeaderRule[] = [
  {
    prefix: '/',
    headers: {
      'Content-Security-Policy': contentSecurityPolicy,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Speculation-Rules': `"${speculationRulesPath}"`,
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  },
  { prefix: '/_next/static/', headers: immutable },
  { prefix: imagesPrefix, headers: immutable },
  { prefix: scriptsPrefix, headers: immutable },
  {
    prefix: speculationRulesPath,
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    },
  },
]

/** The headers of one address. */
export function headersFor(path: string): Record<string, string> {
  const matching = headerRules.filter(({ prefix }) => path.startsWith(prefix))
  return Object.assign({}, ...matching.map(({ headers }) => headers))
}
