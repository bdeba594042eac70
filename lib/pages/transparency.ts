import { originalOf, type Site } from '@/lib/content/site'
import { newerSince } from '@/lib/model/dates'
import { type Level, levels } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { compareText } from '@/lib/model/order'
import type { Correction, Post } from '@/lib/model/post'

/** What the site's versions say of themselves, counted. */
export interface Transparency {
  total: number
  /** Versions whose content a review that is on record and still holds has checked. */
  reviewed: number
  /** Sources that articles name, each article's own once for all of its versions. */
  sources: number
  /** Every level that a version has, from the least to the most that AI did. */
  counts: LevelCount[]
  /** Newest first. */
  corrections: (Correction & { post: Post })[]
  /** Translations that are older than their originals. */
  outdated: { post: Post; original: Post }[]
}

export interface LevelCount {
  level: Level
  total: number
  perLocale: Readonly<Record<Locale, number>>
}

/** Counts versions by level and language, in one pass. */
export function transparencyOf({
  posts,
  versions,
}: Pick<Site, 'posts' | 'versions'>): Transparency {
  const counts = countLevels(posts)
  return {
    total: posts.length,
    reviewed: posts.filter(hasSubstantiveReview).length,
    sources: countSources(versions),
    counts: levels.flatMap((level) => counts.get(level) ?? []),
    corrections: posts
      .flatMap((post) => post.corrections.map((correction) => ({ ...correction, post })))
      .sort((a, b) => compareText(b.date, a.date)),
    outdated: posts.flatMap((post) => {
      const original = originalOf({ versions }, post)
      return original && newerSince(post, original) ? [{ post, original }] : []
    }),
  }
}

/** Versions of an article name the same sources; the one with the most counts. */
function countSources(versions: Site['versions']): number {
  const counts = [...versions.values()].map((posts) =>
    Math.max(...posts.map(({ sources }) => sources.length)),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

function hasSubstantiveReview({ disclosure: { reviewState } }: Post): boolean {
  return reviewState === 'substantive'
}

function countLevels(posts: readonly Post[]): Map<Level, LevelCount> {
  const counts = new Map<
    Level,
    { level: Level; total: number; perLocale: Record<Locale, number> }
  >()
  for (const { locale, disclosure } of posts) {
    const { level } = disclosure
    const count = counts.get(level) ?? { level, total: 0, perLocale: {} }
    count.total += 1
    count.perLocale[locale] = (count.perLocale[locale] ?? 0) + 1
    counts.set(level, count)
  }
  return counts
}
