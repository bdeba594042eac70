import type { Locale } from '@/lib/model/locales'
import type { Redirect } from '@/lib/model/redirect'
import { indexPath, notFoundPath, rootPath } from '@/lib/urls'
import { cleanPath, encodedPath, spellings } from '@/lib/urls/path-forms'
import { usualRedirects } from '@/lib/urls/usual-redirects'

/** Which host builds the site, as far as its `_redirects` differ: Netlify knows rules that others refuse. */
export type Host = 'netlify' | 'any'

/** `_redirects` of a site, in the words of the host that builds it. */
export function redirectsFile(
  locales: readonly Locale[],
  aliases: readonly Redirect[],
  host: Host,
): string {
  const linesFor = host === 'netlify' ? netlifyLines : commonLines
  return `${linesFor(locales, aliases).join('\n')}\n`
}

/**
 * What Cloudflare takes of lines without a pattern, and of letters in one line. It refuses a deployment for a line more, and
 * for one that it does not understand (https://developers.cloudflare.com/workers/static-assets/redirects/).
 */
const most = { lines: 2000, letters: 1000 }

/**
 * Lines that every host takes that reads such a file: old and usual addresses, each of them once, encoded. An old address
 * that has no room is left to the page that stands there.
 */
function commonLines(locales: readonly Locale[], aliases: readonly Redirect[]): string[] {
  const usual = usualRedirects(locales, aliases).flatMap(({ from, to }) =>
    withSlash(from).map((path) => [path, to] as const),
  )
  const moved = aliases.flatMap(({ from, to }) =>
    [cleanPath(from), from].map((path) => [encodedPath(path), to] as const),
  )
  return [...new Map([...usual, ...moved])]
    .map(([from, to]) => `${from} ${to} 301`)
    .filter(({ length }) => length <= most.letters)
    .slice(0, most.lines)
}

/** A path without an ending with a slash as well: no file is there, behind whose name a host would take it off. */
function withSlash(path: string): string[] {
  return path.includes('.') ? [path] : [path, `${path}/`]
}

/**
 * Netlify's lines: the language of the front door, old and usual addresses, and the 404 page of each language. It serves a
 * file before it redirects, so that only a line with `!` leads away from the page that stands there for other hosts
 * (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/).
 */
function netlifyLines(locales: readonly Locale[], aliases: readonly Redirect[]): string[] {
  const moved = aliases.flatMap(({ from, to }) =>
    [...new Set([cleanPath(from), from].flatMap(spellings))].map((path) => `${path} ${to} 301!`),
  )
  return [
    ...locales.map((locale) => `${rootPath} ${indexPath(locale)} 302! Language=${locale}`),
    ...moved,
    // Never with `!`: since it takes no notice of case, `/DE` would lead `/de` to itself for ever.
    ...usualRedirects(locales, aliases).map(({ from, to }) => `${from} ${to} 301`),
    ...locales.map((locale) => `${indexPath(locale)}/* ${notFoundPath(locale)} 404`),
  ]
}

/** Where old addresses lead by a `_redirects` file. */
export function readRedirects(file: string): Map<string, string> {
  const lines = file.split('\n').map((line) => line.split(' '))
  return new Map(
    lines.flatMap(([from = '', to = '', status = '']) =>
      /^301!?$/.test(status) ? [[encodedPath(from), to]] : [],
    ),
  )
}
