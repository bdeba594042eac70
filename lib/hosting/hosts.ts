import { type Locale, locales } from '@/lib/i18n/locales'
import { indexPath, notFoundPath, rootPath } from '@/lib/urls'
import { headerRules } from './headers'

/** Matches an `Accept-Language` whose first choice is the locale; hosts compare the whole header. */
function firstChoice(locale: Locale): string {
  const anyCase = [...locale].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`)
  return `${anyCase.join('')}(?:[-,;].*)?`
}

/** The language that a reader's browser asks for first, if the site has it. */
export function preferredLocale(acceptLanguage: string): Locale | undefined {
  return locales.find((locale) => new RegExp(`^${firstChoice(locale)}$`).test(acceptLanguage))
}

/** `vercel.json` (https://vercel.com/docs/project-configuration): finished files, no functions. */
export function vercelConfig() {
  return {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    buildCommand: 'npm run build',
    outputDirectory: 'out',
    cleanUrls: true,
    trailingSlash: false,
    headers: headerRules.map(({ prefix, headers }) => ({
      source: `${prefix}(.*)`,
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
    redirects: locales.map((locale) => ({
      source: rootPath,
      has: [{ type: 'header', key: 'accept-language', value: firstChoice(locale) }],
      destination: indexPath(locale),
      statusCode: 307,
    })),
    // Comes after the files: what is left below a language is missing there.
    rewrites: locales.map((locale) => ({
      source: `${indexPath(locale)}/:path*`,
      destination: notFoundPath(locale),
      statusCode: 404,
    })),
  }
}

/** `_headers`, which Netlify and Cloudflare Pages read (https://docs.netlify.com/manage/routing/headers/). */
export function headersFile(): string {
  return headerRules
    .map(({ prefix, headers }) =>
      [`${prefix}*`, ...Object.entries(headers).map(([key, value]) => `  ${key}: ${value}`)].join(
        '\n',
      ),
    )
    .join('\n\n')
    .concat('\n')
}

/** `_redirects` of the same hosts: the language of the front door, and the 404 page of each language. */
export function redirectsFile(): string {
  const byLanguage = locales.map((locale) => `/ ${indexPath(locale)} 302 Language=${locale}`)
  const missing = locales.map((locale) => `${indexPath(locale)}/* ${notFoundPath(locale)} 404`)
  return `${[...byLanguage, ...missing].join('\n')}\n`
}
