import {
  editionIn,
  originalOf,
  type Site,
  shownTitle,
  tagsOf,
  textOf,
  unpublishedIn,
} from '@/lib/content/site'
import { languageName, readingMinutes } from '@/lib/i18n/format'
import { type IsoDate, newerSince } from '@/lib/model/dates'
import type { Disclosure } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import type { Correction, Post } from '@/lib/model/post'
import type { Source } from '@/lib/model/source'
import {
  absolute,
  feedsPath,
  postPath,
  provenancePath,
  sourcesPath,
  tagPath,
  verifyPath,
  versionsPath,
} from '@/lib/urls'
import { postAlternates } from './alternates'
import { type Entry, entryOf } from './cards'
import { type Cover, coverOf } from './cover'
import { type Discussion, discussionOf } from './discussion'
import { type Elsewhere, elsewhereOf } from './elsewhere'
import type { Link } from './frame'
import { explanationOf, type Label, labelOf } from './label'
import { postPreview } from './link-preview'
import { postMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { authorsOf, type Face, faceOf, publisherFace, responsibleOf } from './people'
import { type Report, reportOf } from './report'
import { rosetteOf } from './rosette'
import { type Series, seriesOf } from './series'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'
import { postJsonLd } from './structured-data'
import { type Section, tableOfContents } from './table-of-contents'
import { factsOf } from './version-facts'
import { hasVersions } from './versions-page'

/** What a translation was made from, as its label names it. */
interface OriginalLabel {
  path: string
  locale: Locale
  /** The name of its language. */
  language: string
  disclosure: Pick<Disclosure, 'involvement' | 'level'>
  label: Label
  /** The day of the original's change, where the translation is older. */
  /** Since when it is newer than the translation; without a day where its author tells of none. */
  newerSince?: { day?: IsoDate }
}

/** An article in full. */
export interface Article {
  id: string
  path: string
  /** Its whole address, for paper. */
  url: string
  title: string
  date: IsoDate
  updated?: IsoDate
  minutes: number
  /** Why readers of the production site do not see it yet. */
  unpublished?: 'draft' | 'scheduled'
  disclosure: Disclosure
  label: Label
  explanation: string
  original?: OriginalLabel
  report: Report
  /** Where a reader verifies the review; absent where none is on record. */
  verify?: string
  /** Where its published versions stand; absent where none are kept. */
  versions?: string
  provenance: string
  contents: Section[]
  html: string
  /** Whether a click opens a frame in it. */
  hasEmbeds: boolean
  cover?: Cover
  /** The drawing of its reading text, as SVG. */
  rosette: string
  series?: Series
  /** Who wrote it; empty where only the publisher answers for it. */
  authors: Face[]
  publisher: Face
  responsible: ReturnType<typeof responsibleOf>
  /** Whose review holds. */
  reviewer?: Face
  /** Languages that lack it, each with what to read there instead. */
  elsewhere: Elsewhere[]
  corrections: readonly Correction[]
  sources: readonly Source[]
  /** How many footnotes it has, where an article without a list may name its sources. */
  notes: number
  /** Its sources for reference managers. */
  sourceFiles: { json: string; bib: string; name: string }
  tags: Link[]
  related: Entry[]
  older?: Link
  newer?: Link
  subscribe: string
  newsletter?: string
  /** Where readers talk about it. */
  discussion?: Discussion
}

/** The page of an article's version. */
export function articlePage(site: Site, post: Post): PageModel<'article', Article> {
  const path = postPath(post.locale, post.slug)
  const alternates = postAlternates(site, post)
  const preview = postPreview(site, post).preview
  return pageModel(site, {
    kind: 'article',
    locale: post.locale,
    path,
    alternates,
    metadata: postMetadata(site, post),
    describedBy: provenancePath(post.locale, post.slug),
    structuredData: [
      postJsonLd(factsOf(site, post), preview),
      breadcrumbsJsonLd(siteFacts(site), post.locale, [{ name: post.title, path }]),
    ],
    content: articleOf(site, post),
  })
}

function articleOf(site: Site, post: Post): Article {
  const { id, locale, slug, title, date, updated, disclosure, corrections, sources, words } = post
  const { t } = editionIn(site, locale)
  const { hasEmbeds, notes, body } = textOf(site, post)
  const { html, headings } = body()
  const { older, newer } = site.neighbours.get(post.file) ?? {}
  const path = postPath(locale, slug)
  const { reviewState, review } = disclosure
  return {
    id,
    path,
    url: absolute(site.url, path),
    title: shownTitle(site, post),
    date,
    updated,
    minutes: readingMinutes(words, locale),
    unpublished: unpublishedIn(site, post),
    disclosure,
    label: labelOf(disclosure, t, locale),
    explanation: explanationOf(disclosure, t, locale),
    original: originalLabelOf(site, post),
    report: reportOf(site, locale, { title, path }),
    provenance: provenancePath(locale, slug),
    verify: site.reviews.has(post.file) ? verifyPath(locale, path) : undefined,
    versions: hasVersions(site, post) ? versionsPath(locale, slug) : undefined,
    contents: tableOfContents(headings, words),
    html,
    hasEmbeds,
    cover: coverOf(site, post, 'cover'),
    rosette: rosetteOf(site, post),
    series: seriesOf(site, post),
    authors: authorsOf(site, post),
    publisher: publisherFace(site),
    responsible: responsibleOf(site, locale),
    reviewer:
      reviewState === 'substantive' && review?.by ? faceOf(site, review.by.id, locale) : undefined,
    elsewhere: elsewhereOf(site, post),
    corrections,
    sources,
    notes,
    sourceFiles: {
      json: sourcesPath(locale, slug, 'json'),
      bib: sourcesPath(locale, slug, 'bib'),
      name: `${slug}.bib`,
    },
    tags: tagsOf(site, post).map((tag) => ({ name: tag.name, path: tagPath(locale, tag.slug) })),
    related: (site.related.get(post.file) ?? [])
      .filter((other) => other !== older && other !== newer)
      .map((other) => entryOf(site, other, locale)),
    older: older && linkTo(site, older),
    newer: newer && linkTo(site, newer),
    subscribe: feedsPath(locale),
    newsletter: site.configuration.newsletterUrl || undefined,
    discussion: discussionOf(post),
  }
}

function linkTo(site: Site, post: Post): Link {
  return { name: shownTitle(site, post), path: postPath(post.locale, post.slug) }
}

/** What is true of the original is not said by its translation's label, so it stands in the open as well. */
function originalLabelOf(site: Site, post: Post): OriginalLabel | undefined {
  const original = originalOf(site, post)
  if (!original) return undefined
  const { locale, slug, disclosure } = original
  return {
    path: postPath(locale, slug),
    locale,
    language: languageName(locale, post.locale),
    disclosure: { involvement: disclosure.involvement, level: disclosure.level },
    label: labelOf(disclosure, editionIn(site, post.locale).t, post.locale),
    newerSince: newerSince(post, original),
  }
}
