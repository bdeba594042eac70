import type { Site } from '@/lib/content/site'
import type { Translator } from '@/lib/i18n/messages'
import { lastModified } from '@/lib/model/dates'
import { validReview } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { labelOf, labelOfLevel } from '@/lib/pages/label'
import { transparencyOf } from '@/lib/pages/transparency'
import { absolute, postPath, provenancePath, transparencyDataPath } from '@/lib/urls'
import { toCsv } from './csv'
import { type FilesOf, fileOf, mediaTypes } from './registry'

interface Wording {
  locale: Locale
  t: Translator
  siteUrl: string
}

/** The transparency page's figures as JSON and CSV, in every language. */
export const transparencyFiles: FilesOf = (site) =>
  [...site.editions.values()].flatMap(({ locale, t }) => {
    const wording = { locale, t, siteUrl: site.url }
    return [
      fileOf(
        transparencyDataPath(locale, 'json'),
        mediaTypes.json,
        () => transparencyJson(site, wording),
        JSON.stringify,
      ),
      fileOf(
        transparencyDataPath(locale, 'csv'),
        mediaTypes.csv,
        () => transparencyCsv(site.posts, wording),
        (text) => text,
      ),
    ]
  })

/** The transparency page as data: codes are the same in every language, labels are in the page's. */
export function transparencyJson(site: Pick<Site, 'posts' | 'versions'>, wording: Wording) {
  const { total, reviewed, counts, corrections, outdated } = transparencyOf(site)
  const urlOf = (post: Post) => absolute(wording.siteUrl, postPath(post.locale, post.slug))
  return {
    language: wording.locale,
    total,
    reviewed,
    levels: counts.map((count) => ({
      level: count.level,
      label: labelOfLevel(count.level, wording.t).text,
      total: count.total,
      languages: count.perLocale,
    })),
    versions: site.posts.map((post) => versionRow(post, wording)),
    corrections: corrections.map(({ post, date, text }) => ({ date, text, url: urlOf(post) })),
    outdated: outdated.map(({ post, original }) => ({
      url: urlOf(post),
      original: urlOf(original),
      translated: post.updated ?? post.date,
      originalUpdated: lastModified(original),
    })),
  }
}

/** One row a version; the columns' names and codes are the same in every language. */
export function transparencyCsv(posts: readonly Post[], wording: Wording): string {
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
    reviewer: validReview(disclosure)?.by.name,
    reviewed: validReview(disclosure)?.at,
    sources: sources.length,
    corrections: corrections.length,
    published: date,
    modified: lastModified(post),
    provenance: absolute(siteUrl, provenancePath(post.locale, slug)),
  }
}
