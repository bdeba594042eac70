import { isOlderThan } from '@/lib/model/dates'
import { type Level, levels } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Correction, Post } from '@/lib/model/post'

/** What the site's versions say of themselves, counted. */
export interface Transparency {
  total: number
  /** Versions whose review is on record and still holds. */
  reviewed: number
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
  perLocale: ReadonlyMap<Locale, number>
}

/** Counts versions by level and language. */
export function transparencyOf(posts: Post[]): Transparency {
  const used = levels.filter((level) => posts.some(({ disclosure }) => disclosure.level === level))
  return {
    total: posts.length,
    reviewed: posts.filter(hasValidReview).length,
    counts: used.map((level) => countLevel(level, posts)),
    corrections: posts
      .flatMap((post) => post.corrections.map((correction) => ({ ...correction, post })))
      .sort((a, b) => b.date.localeCompare(a.date)),
    outdated: posts.flatMap((post) => outdated(post, posts)),
  }
}

function hasValidReview({ disclosure: { reviewState } }: Post): boolean {
  return reviewState === 'substantive' || reviewState === 'formal'
}

function countLevel(level: Level, posts: Post[]): LevelCount {
  const perLocale = new Map<Locale, number>()
  const counted = posts.filter(({ disclosure }) => disclosure.level === level)
  for (const { locale } of counted) perLocale.set(locale, (perLocale.get(locale) ?? 0) + 1)
  return { level, total: counted.length, perLocale }
}

function outdated(post: Post, posts: Post[]): Transparency['outdated'] {
  const original = posts.find(
    ({ id, locale }) => id === post.id && locale === post.disclosure.translatedFrom,
  )
  return original && isOlderThan(post, original) ? [{ post, original }] : []
}
