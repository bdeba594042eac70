import { editionIn, type Site, shownTitle } from '@/lib/content/site'
import { languageName, readingMinutes } from '@/lib/i18n/format'
import type { IsoDate } from '@/lib/model/dates'
import type { Involvement, Level } from '@/lib/model/disclosure'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { postPath } from '@/lib/urls'
import { type Cover, coverOf } from './cover'
import { labelOf } from './label'
import { rosetteOf } from './rosette'

/** A label in one line, in the article's own language. */
export interface ShortLabel {
  level: Level
  involvement: Involvement
  /** What AI did, in words. */
  what: string
  review?: string
}

/** An article on a list of a language; one that lacks it speaks its own. */
export interface Entry {
  id: string
  path: string
  title: string
  date: IsoDate
  /** Absent where the article makes no statement. */
  label?: ShortLabel
  /** Set where the version's language is not the list's; whether the list's language has none. */
  foreign?: { locale: Locale; dir: 'ltr' | 'rtl'; language: string; isOnly: boolean }
}

/** An entry with its excerpt and its face. */
export interface Card extends Entry {
  excerpt: string
  minutes: number
  sourceCount: number
  cover?: Cover
  /** Its own drawing, where it has no cover. */
  rosette?: string
}

/** An article as the lists of a language show it. */
export function entryOf(site: Site, post: Post, locale: Locale): Entry {
  const { id, slug, date } = post
  return {
    id,
    path: postPath(post.locale, slug),
    title: shownTitle(site, post),
    date,
    label: shortLabelOf(site, post),
    foreign:
      post.locale === locale
        ? undefined
        : {
            locale: post.locale,
            dir: directionOf(post.locale),
            language: languageName(post.locale, locale),
            isOnly: !site.versions.get(id)?.some((version) => version.locale === locale),
          },
  }
}

/** An article as large as lists show it: with its excerpt and cover. */
export function cardOf(site: Site, post: Post, locale: Locale): Card {
  const cover = coverOf(site, post, 'square')
  return {
    ...entryOf(site, post, locale),
    excerpt: post.excerpt,
    minutes: readingMinutes(post.words, post.locale),
    sourceCount: post.sources.length,
    cover,
    rosette: cover ? undefined : rosetteOf(site, post),
  }
}

/** A text that says nothing of AI has no label. */
function shortLabelOf(site: Site, { disclosure, locale }: Post): ShortLabel | undefined {
  const { involvement, level } = disclosure
  if (involvement === 'unknown') return undefined
  const label = labelOf(disclosure, editionIn(site, locale).t, locale)
  return { level, involvement, what: label.use, review: label.review }
}
