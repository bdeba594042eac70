import { createHash } from 'node:crypto'
import type { Configuration } from '@/lib/content/schemas/configuration-schema'
import { frameSources } from '@/lib/model/embeds'
import type { Locale } from '@/lib/model/locales'
import {
  attachmentsPrefix,
  editorPath,
  imagesPrefix,
  llmsPath,
  markdownEnding,
  previewsPrefix,
  scriptsPrefix,
  searchIndexPrefix,
  speculationRulesPath,
} from '@/lib/urls'

/** Headers of some addresses. A later rule adds to an earlier one, and replaces a header that both set. */
export interface HeaderRule {
  /** A path; one `*` stands for any letters, slashes included. */
  pattern: string
  headers: Record<string, string>
}

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' }

export type Switches = Partial<Pick<Configuration, 'editor' | 'embeds'>>

/**
 * The one source of the site's headers: host configurations, the local server and the tests read it.
 * @param styles CSP sources of the styles that stand inside of pages
 * @param switches what the publisher has switched on: the browser editor, and hosts whose videos and posts articles show
 */
export function headerRules(
  locales: readonly Locale[],
  styles: readonly string[],
  { editor, embeds = [] }: Switches = {},
): HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(styles, frameSources(embeds)),
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
    { pattern: '/_next/static/*', headers: immutable },
    { pattern: `${attachmentsPrefix}*`, headers: immutable },
    { pattern: `${imagesPrefix}*`, headers: immutable },
    { pattern: `${previewsPrefix}*`, headers: immutable },
    { pattern: `${scriptsPrefix}*`, headers: immutable },
    { pattern: `${searchIndexPrefix}files/*`, headers: immutable },
    {
      pattern: speculationRulesPath,
      headers: {
        'Content-Type': 'application/speculationrules+json',
        'Cache-Control': 'public, max-age=86400',
      },
    },
    // What search engines should list is the page, not its version for programs.
    {
      pattern: `/*${markdownEnding}`,
      headers: { 'Content-Type': 'text/markdown; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    },
    ...[undefined, ...locales].map((locale) => ({
      pattern: llmsPath(locale),
      headers: { 'Content-Type': 'text/plain; charset=utf-8', 'X-Robots-Tag': 'noindex' },
    })),
    ...(editor ? [editorPath, `${editorPath}.html`, `${editorPath}/*`].map(editorRule) : []),
  ]
}

/** The editor sets styles as it runs, shows pictures from memory, and reads and writes the repository of its user. */
const editorRule = (pattern: string): HeaderRule => ({
  pattern,
  headers: {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data: https://*.githubusercontent.com",
      "font-src 'self' data:",
      "connect-src 'self' blob: data: https://api.github.com https://github.com",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    // Signing in opens a window that has to answer.
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  },
})

/**
 * What a page may load: only files of its own origin and the styles that the build set into it, no inline script. What may
 * stand in frames, each page restricts to its own (`lib/build/finish/page.ts`)
 * (https://www.w3.org/TR/CSP3/).
 */
function contentSecurityPolicy(styles: readonly string[], frames: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What a policy names a style by: its hash (https://www.w3.org/TR/CSP3/#grammardef-hash-source). */
export function styleSource(css: string): string {
  return `'sha256-${createHash('sha256').update(css).digest('base64')}'`
}

/** The headers of one address. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => matchesPattern(path, pattern))
  return Object.assign({}, ...matching.map(({ headers }) => headers))
}

/** Whether a rule is about a path; `*`, at most once in a pattern, stands for any characters. */
export function matchesPattern(path: string, pattern: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return path === pattern
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end)
}
