import { editionIn, type Site, shownTitle, tagsOf } from '@/lib/content/site'
import type { Correction, Post } from '@/lib/model/post'
import type { Source } from '@/lib/model/source'
import { feedsPath, postPath, sourcesPath, tagPath } from '@/lib/urls'
import { type Entry, entryOf } from './cards'
import { type Discussion, discussionOf } from './discussion'
import type { Link } from './frame'
import { type Report, reportOf } from './report'

/** What follows an article's text: what it stands on, how to object, and where to read on. */
export interface ArticleEnd extends WaysOn {
  report: Report
  corrections: readonly Correction[]
  sources: readonly Source[]
  /** Its sources for reference managers. */
  sourceFiles: { json: string; bib: string; name: string }
  subscribe: string
  newsletter?: string
  /** Where readers talk about it. */
  discussion?: Discussion
}

interface WaysOn {
  tags: Link[]
  related: Entry[]
  older?: Link
  newer?: Link
}

/** The end of an article's version. */
export function articleEndOf(site: Site, post: Post): ArticleEnd {
  const { locale, slug, title, corrections, sources } = post
  return {
    ...waysOnOf(site, post),
    report: reportOf(site, locale, { title, path: postPath(locale, slug) }),
    corrections,
    sources,
    sourceFiles: {
      json: sourcesPath(locale, slug, 'json'),
      bib: sourcesPath(locale, slug, 'bib'),
      name: `${slug}.bib`,
    },
    subscribe: feedsPath(locale),
    newsletter: site.configuration.newsletterUrl || undefined,
    discussion: discussionOf(post),
  }
}

function waysOnOf(site: Site, post: Post): WaysOn {
  const { locale, file } = post
  const { older, newer } = site.neighbours.get(file) ?? {}
  return {
    tags: tagsOf(site, post).map((tag) => ({ name: tag.name, path: tagPath(locale, tag.slug) })),
    related: (editionIn(site, locale).related.get(file) ?? [])
      .filter((other) => other !== older && other !== newer)
      .map((other) => entryOf(site, other, locale)),
    older: older && linkTo(site, older),
    newer: newer && linkTo(site, newer),
  }
}

function linkTo(site: Site, post: Post): Link {
  return { name: shownTitle(site, post), path: postPath(post.locale, post.slug) }
}
