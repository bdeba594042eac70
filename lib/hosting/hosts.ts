import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Redirect } from '@/lib/model/redirect'
import { indexPath, notFoundPath, rootPath } from '@/lib/urls'
import { cleanPath, decodedPath, encodedPath } from '@/lib/urls/path-forms'
import { usualRedirects } from '@/lib/urls/usual-redirects'
import { type HeaderRule, headerRules, matchesPattern, type Switches } from './headers'

/** Matches an `Accept-Language` whose first choice is the locale; hosts compare the whole header. */
function firstChoice(locale: Locale): string {
  const anyCase = [...locale].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  return `${anyCase.join('')}(?:[-,;].*)?`
}

/** The language that a reader's browser asks for first, if the site has it. */
export function preferredLocale(
  acceptLanguage: string,
  locales: readonly Locale[],
): Locale | undefined {
  return locales.find((locale) => new RegExp(`^${firstChoice(locale)}$`).test(acceptLanguage))
}

/** `vercel.json` with the redirects from old addresses (https://vercel.com/docs/project-configuration): finished files, no functions. */
export function vercelConfig(
  locales: readonly Locale[],
  aliases: readonly Redirect[],
  switches: Switches = {},
) {
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: 'out',
    cleanUrls: true,
    trailingSlash: false,
    // It is read before the build, which alone knows the styles; each page has a policy of its own that names them.
    headers: headerRules(locales, ["'unsafe-inline'"], switches).map(({ pattern, headers }) => ({
      source: pattern.replaceAll('.', '\\.').replace('*', '(.*)'),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: [
      ...locales.map((locale) => ({
        source: rootPath,
        has: [{ type: 'header', key: 'accept-language', value: firstChoice(locale) }],
        destination: indexPath(locale),
        statusCode: 307,
      })),
      // Addresses are made clean before they are compared.
      ...[...aliases, ...usualRedirects(locales, aliases)].flatMap(({ from, to }) =>
        spellings(cleanPath(from)).map((path) => ({
          source: path.replaceAll(/[+()!]/g, '\\$&'),
          destination: to,
          statusCode: 308,
        })),
      ),
    ],
    // Comes after the files: what is left below a language is missing there.
    rewrites: locales.map((locale) => ({
      source: `${indexPath(locale)}/:path*`,
      destination: notFoundPath(locale),
      statusCode: 404,
    })),
  }
}

/** The text of `vercel.json` for a site. */
export function vercelFile({
  locales,
  redirects,
  configuration,
}: Pick<Site, 'locales' | 'redirects' | 'configuration'>): string {
  return `${JSON.stringify(vercelConfig(locales, redirects, configuration), null, 2)}\n`
}

/**
 * `_headers`, which Netlify and Cloudflare Pages read (https://docs.netlify.com/manage/routing/headers/). On
 * Netlify a later rule replaces a header; Cloudflare would join both values, two policies that both hold, unless
 * the line with `!` takes off what stands (https://developers.cloudflare.com/pages/configuration/headers/). Netlify
 * passes over that line.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }, index) =>
      [
        pattern,
        ...replacedHeaders(rules, index).map((name) => `  ! ${name}`),
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n')
}

/** The headers of a rule that an earlier one has set for the same addresses. */
function replacedHeaders(rules: readonly HeaderRule[], index: number): string[] {
  const { pattern, headers } = rules[index] ?? { pattern: '', headers: {} }
  const earlier = rules.slice(0, index).filter((rule) => matchesPattern(pattern, rule.pattern))
  return Object.keys(headers).filter((name) => earlier.some((rule) => name in rule.headers))
}

/**
 * `_redirects` of the same hosts: the language of the front door, old addresses, and the 404 page of each language.
 * Netlify serves a file before it redirects, so that only the first of two lines, with `!`, leads away from the page
 * that stands at an old address for other hosts (https://docs.netlify.com/manage/routing/redirects/rewrites-proxies/);
 * Cloudflare, which redirects before it looks for files, passes over that line and takes the second
 * (https://developers.cloudflare.com/pages/configuration/redirects/).
 */
export function redirectsFile(locales: readonly Locale[], aliases: readonly Redirect[]): string {
  const byLanguage = locales.map((locale) => `/ ${indexPath(locale)} 302 Language=${locale}`)
  const missing = locales.map((locale) => `${indexPath(locale)}/* ${notFoundPath(locale)} 404`)
  const moved = aliases.flatMap(({ from, to }) =>
    [...new Set([cleanPath(from), from].flatMap(spellings))].flatMap((path) => [
      `${path} ${to} 301!`,
      `${path} ${to} 301`,
    ]),
  )
  // Never with `!`: a host that takes no notice of case would lead `/de` to itself for ever.
  const usual = usualRedirects(locales, aliases).map(({ from, to }) => `${from} ${to} 301`)
  return `${[...byLanguage, ...moved, ...usual, ...missing].join('\n')}\n`
}

/**
 * A path as browsers send it and, where that differs, as it is read: hosts do not say which of the two they compare.
 * One with a blank can stand in their files encoded only.
 */
function spellings(path: string): string[] {
  const decoded = decodedPath(path)
  return [...new Set([encodedPath(path), ...(/\s/.test(decoded) ? [] : [decoded])])]
}

/** What a `_redirects` file says: where old addresses lead, and the front door's languages in their order. */
export function readRedirects(file: string): { moved: Map<string, string>; locales: Locale[] } {
  const lines = file.split('\n').map((line) => line.split(' '))
  return {
    moved: new Map(
      lines.flatMap(([from = '', to = '', status]) =>
        status === '301' ? [[encodedPath(from), to]] : [],
      ),
    ),
    locales: lines.flatMap((words) => words[3]?.match(/^Language=(.+)$/)?.[1] ?? []),
  }
}

/** The rules of a `_headers` file. */
export function readHeaders(file: string): HeaderRule[] {
  return file
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trimEnd().split('\n')
      const headers = lines
        .map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))
        .flatMap((match) => (match?.[1] ? [[match[1], match[2] ?? '']] : []))
      return { pattern, headers: Object.fromEntries(headers) }
    })
}
