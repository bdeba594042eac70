import { indexPath, postPath } from '@/lib/hosting/urls'
import { locales } from '@/lib/model/locales'

/**
 * Which pages a browser may render before they are asked for: the index and the articles, once the reader's pointer
 * rests on a link (https://html.spec.whatwg.org/multipage/speculative-loading.html). Addresses with a dot are files.
 */
export function speculationRules() {
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
