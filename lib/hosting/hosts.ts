import type { Site } from '@/lib/content/site'
import type { Locale } from '@/lib/model/locales'
import type { Redirect } from '@/lib/model/redirect'
import { indexPath, notFoundPath, rootPath } from '@/lib/urls'
import { cleanPath, spellings } from '@/lib/urls/path-forms'
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

/** With one redirect more Vercel refuses its file (https://vercel.com/docs/project-configuration/vercel-json#redirects). */
const mostVercelRedirects = 2048

/**
 * `vercel.json` with the redirects from old addresses, as many as may stand there
 * (https://vercel.com/docs/project-configuration): finished files, no functions.
 */
export function vercelConfig(
  locales: readonly Locale[],
  aliases: readonly Redirect[],
  switches: Switches = {},
) {
  const usual = usualRedirects(locales, aliases)
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
      ...[...usual.filter((redirect) => !isSameButCase(redirect)), ...aliases].flatMap(
        ({ from, to }) =>
          spellings(cleanPath(from)).map((path) => ({
            source: path.replaceAll(/[+()!]/g, '\\$&'),
            destination: to,
            statusCode: 308,
          })),
      ),
    ].slice(0, mostVercelRedirects),
    // Comes after the files: what is left below a language is missing there.
    rewrites: [
      ...usual.filter(isSameButCase).map(({ from, to }) => ({ source: from, destination: to })),
      ...locales.map((locale) => ({
        source: `${indexPath(locale)}/:path*`,
        destination: notFoundPath(locale),
        statusCode: 404,
      })),
    ],
  }
}

/**
 * Whether a redirect would lead to itself for ever where routes take no notice of case: Vercel has `caseSensitive` for them
 * (https://vercel.com/docs/build-output-api/configuration), which cannot be set here.
 */
function isSameButCase({ from, to }: Pick<Redirect, 'from' | 'to'>): boolean {
  return from.toLowerCase() === to.toLowerCase()
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
