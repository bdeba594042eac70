import { type Site, shownTitle, textOf, unpublishedIn } from '@/lib/content/site'
import { readingMinutes } from '@/lib/i18n/format'
import type { IsoDate } from '@/lib/model/dates'
import type { Post } from '@/lib/model/post'
import { postPath, provenancePath } from '@/lib/urls'
import { postAlternates } from './alternates'
import { type ArticleEnd, articleEndOf } from './article-end'
import { type ArticleLabel, articleLabelOf } from './article-label'
import { type Cover, coverOf } from './cover'
import { type Elsewhere, elsewhereOf } from './elsewhere'
import { postPreview } from './link-preview'
import { postMetadata } from './metadata'
import { type PageModel, pageModel } from './page-model'
import { authorsOf, type Face, faceOf, publisherFace, responsibleOf } from './people'
import { type Series, seriesOf } from './series'
import { breadcrumbsJsonLd, siteFacts } from './site-structured-data'
import { postJsonLd } from './structured-data'
import { type Section, tableOfContents } from './table-of-contents'
import { factsOf } from './version-facts'

/** An article in full. */
export interface Article
  extends ArticleHead,
    ArticleLabel,
    ArticlePeople,
    ArticleText,
    ArticleEnd {}

interface ArticleHead {
  id: string
  path: string
  title: string
  date: IsoDate
  updated?: IsoDate
  minutes: number
  /** Why readers of the production site do not see it yet. */
  unpublished?: 'draft' | 'scheduled'
  cover?: Cover
  series?: Series
  /** Languages that lack it, each with what to read there instead. */
  elsewhere: Elsewhere[]
}

interface ArticlePeople {
  /** Who wrote it; empty where only the publisher answers for it. */
  authors: Face[]
  publisher: Face
  responsible: ReturnType<typeof responsibleOf>
  /** Whose review holds. */
  reviewer?: Face
}

interface ArticleText {
  contents: Section[]
  html: string
  /** Whether a click opens a frame in it. */
  hasEmbeds: boolean
  /** How many footnotes it has, where an article without a list may name its sources. */
  notes: number
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
  return {
    ...headOf(site, post),
    ...articleLabelOf(site, post),
    ...peopleOf(site, post),
    ...articleTextOf(site, post),
    ...articleEndOf(site, post),
  }
}

function headOf(site: Site, post: Post): ArticleHead {
  const { id, locale, slug, date, updated, words } = post
  return {
    id,
    path: postPath(locale, slug),
    title: shownTitle(site, post),
    date,
    updated,
    minutes: readingMinutes(words, locale),
    unpublished: unpublishedIn(site, post),
    cover: coverOf(site, post, 'cover'),
    series: seriesOf(site, post),
    elsewhere: elsewhereOf(site, post),
  }
}

function peopleOf(site: Site, post: Post): ArticlePeople {
  const { locale, disclosure } = post
  const { reviewState, review } = disclosure
  const reviewer = reviewState === 'substantive' ? review?.by : undefined
  return {
    authors: authorsOf(site, post),
    publisher: publisherFace(site),
    responsible: responsibleOf(site, locale),
    reviewer: reviewer && faceOf(site, reviewer.id, locale),
  }
}

function articleTextOf(site: Site, post: Post): ArticleText {
  const { hasEmbeds, notes, body } = textOf(site, post)
  const { html, headings } = body()
  return { contents: tableOfContents(headings, post.words), html, hasEmbeds, notes }
}
