import type { Locale } from '@/lib/model/locales'
import { indexPath, postPath, speculationRulesPath } from '@/lib/urls'
import { type FilesOf, fileOf } from './registry'

/** The rules by which browsers may render the next page ahead. */
export const speculationFiles: FilesOf = (site) => [
  fileOf(
    speculationRulesPath,
    'application/speculationrules+json',
    () => speculationRules(site.locales),
    JSON.stringify,
  ),
]

/**
 * Which pages a browser may render before they are asked for: the index and the articles, once the reader's pointer
 * rests on a link (https://html.spec.whatwg.org/multipage/speculative-loading.html). Addresses with a dot are files.
 */
function speculationRules(locales: readonly Locale[]) {
  const pages = locales.flatMap((locale) => [indexPath(locale), postPath(locale, '*')])
  return {
    prerender: [
      {
        where: { and: [{ href_matches: pages }, { not: { href_matches: '/*.*' } }] },
        eagerness: 'moderate',
      },
    ],
  }
}
