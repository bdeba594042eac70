import { type Site, seriesKey, shownTitle } from '@/lib/content/site'
import type { Post } from '@/lib/model/post'
import { postPath } from '@/lib/urls'
import type { Link } from './frame'

/** The series that an article is a part of, with all of its parts in the article's language. */
export interface Series {
  title: string
  parts: (Link & { part: number; isCurrent: boolean })[]
}

/** The series that an article is a part of, with all parts in its language; undefined outside any series. */
export function seriesOf(site: Site, post: Post): Series | undefined {
  const { series, locale } = post
  if (!series) return undefined
  const parts = site.series.get(seriesKey(series.id, locale)) ?? []
  return {
    title: site.configuration.series[series.id]?.[locale] ?? series.id,
    parts: parts.map((other) => ({
      name: shownTitle(site, other),
      path: postPath(locale, other.slug),
      part: other.series?.part ?? 0,
      isCurrent: other === post,
    })),
  }
}
