import type { Locale } from '@/lib/model/locales'
import type { Redirect } from '@/lib/model/redirect'
import { feedPath, indexPath, postsPath, sitemapPath } from '@/lib/urls'
import { cleanPath, decodedPath } from '@/lib/urls/path-forms'

/** An address that people and programs try, and where it leads. */
type UsualRedirect = Pick<Redirect, 'from' | 'to'>

/** Names by which other systems serve a feed. */
const feedNames = ['rss.xml', 'index.xml', 'atom.xml', 'rss', 'feed', 'atom']

/**
 * Addresses that readers and feed readers try because other systems have them: feeds by other names, a language in
 * capitals, the folder of the articles. What an article or page claims as its own old address is left to it.
 */
export function usualRedirects(
  locales: readonly Locale[],
  aliases: readonly Redirect[],
): UsualRedirect[] {
  const [first] = locales
  const taken = new Set(aliases.map(({ from }) => decodedPath(cleanPath(from)).toLowerCase()))
  return [...(first ? atRoot(first) : []), ...locales.flatMap(inLanguage)].filter(
    ({ from, to }) => from !== to && !taken.has(from.toLowerCase()),
  )
}

function atRoot(first: Locale): UsualRedirect[] {
  const feeds = ['feed.xml', ...feedNames].map((name) => ({
    from: `/${name}`,
    to: feedPath(first, 'xml'),
  }))
  const json = {
    from: feedPath(first, 'json').slice(indexPath(first).length),
    to: feedPath(first, 'json'),
  }
  return [
    ...feeds,
    json,
    { from: postsPath(), to: indexPath(first) },
    { from: '/sitemap_index.xml', to: sitemapPath() },
  ]
}

function inLanguage(locale: Locale): UsualRedirect[] {
  const index = indexPath(locale)
  const feeds = feedNames.map((name) => ({ from: `${index}/${name}`, to: feedPath(locale, 'xml') }))
  return [
    ...feeds,
    { from: postsPath(locale), to: index },
    ...[index.toUpperCase(), index.toLowerCase()].map((from) => ({ from, to: index })),
  ]
}
