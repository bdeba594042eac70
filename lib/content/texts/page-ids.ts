import { levels } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import {
  archivePath,
  authorPath,
  feedsPath,
  indexPath,
  searchPath,
  tagPath,
  tagsPath,
  transparencyPath,
  verifyPath,
} from '@/lib/urls'

/** Ids of the layout, which every page has. */
export const layoutIds = ['content', 'menu']

/**
 * The ids of the pages that are made of no text, by path: lists, and what leads through them. A test of the finished pages
 * holds them to what stands there.
 *
 * @param addresses all of the site, among them those of topics and people
 * @param days of all articles, `YYYY-MM-DD`
 */
export function pageIds(
  locale: Locale,
  addresses: Iterable<string>,
  days: readonly string[],
): Map<string, ReadonlySet<string>> {
  const lists = [tagPath(locale, ''), authorPath(locale, '')]
  const plain = [...addresses].filter((path) => lists.some((start) => path.startsWith(start)))
  const pages: [string, readonly string[]][] = [
    ...[indexPath(locale), tagsPath(locale), feedsPath(locale), ...plain].map(
      (path): [string, string[]] => [path, []],
    ),
    [archivePath(locale), days.map((day) => `year-${day.slice(0, 4)}`)],
    [searchPath(locale), ['query']],
    [verifyPath(locale), ['article']],
    [transparencyPath(locale), ['record', ...levels]],
  ]
  return new Map(pages.map(([path, ids]) => [path, new Set([...layoutIds, ...ids])]))
}
