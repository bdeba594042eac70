import { absolute, postPath, provenancePath } from '@/lib/hosting/urls'
import type { Translator } from '@/lib/i18n/messages'
import { lastModified } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { labelOf, labelOfLevel } from '@/lib/pages/label'
import { transparencyOf } from '@/lib/pages/transparency'
import { toCsv } from './csv'

interface Wording {
  locale: Locale
  t: Translator
  siteUrl: string
}

/** The transparency page as data: codes are the same in every language, labels are in the page's. */
export function transparencyJson(posts: Post[], wording: Wording) {
  const { total, reviewed, counts, corrections, outdated } = transparencyOf(posts)
  const urlOf = (post: Post) => absolute(wording.siteUrl, postPath(post.locale, post.slug))
  return {
    language: wording.locale,
    total,
    reviewed,
    levels: counts.map((count) => ({
      level: count.level,
      label: labelOfLevel(count.level, wording.t).text,
      total: count.total,
      languages: Object.fromEntries(count.perLocale),
    })),
    versions: posts.map((post) => versionRow(post, wording)),
    corrections: corrections.map(({ post, date, text }) => ({ date, text, url: urlOf(post) })),
    outdated: outdated.map(({ post, original }) => ({
      url: urlOf(post),
      original: urlOf(original),
      translated: post.updated ?? post.date,
      originalUpdated: original.updated,
    })),
  }
}

/** One row a version; the columns' names and codes are the same in every language. */
export function transparencyCsv(posts: Post[], wording: Wording): string {
  const rows = posts.map((post) => versionRow(post, wording))
  return toCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  )
}

const columns = [
  'language',
  'url',
  'title',
  'level',
  'label',
  'use',
  'reviewState',
  'reviewer',
  'reviewed',
  'sources',
  'corrections',
  'published',
  'modified',
  'provenance',
] as const satisfies (keyof ReturnType<typeof versionRow>)[]

function versionRow(post: Post, { locale, t, siteUrl }: Wording) {
  const { disclosure, slug, title, sources, corrections, date } = post
  return {
    language: post.locale,
    url: absolute(siteUrl, postPath(post.locale, slug)),
    title,
    level: disclosure.level,
    label: labelOf(disclosure, t, locale).text,
    use: disclosure.use,
    reviewState: disclosure.reviewState,
    reviewer: disclosure.review?.by?.name,
    reviewed: disclosure.review?.at,
    sources: sources.length,
    corrections: corrections.length,
    published: date,
    modified: lastModified(post),
    provenance: absolute(siteUrl, provenancePath(post.locale, slug)),
  }
}
