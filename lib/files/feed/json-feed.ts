import { validReview } from '@/lib/model/disclosure'
import { absolute, appleIconPath, feedsPath, iconPath, provenancePath } from '@/lib/urls'
import type { DisclosureExtension } from './disclosure-format'
import type { FeedEntry, Recording } from './entry'
import type { Feed } from './feed'

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(feed: Feed) {
  const { siteUrl, path, page, pages, hub, heads } = feed
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: absolute(siteUrl, path('json', page)),
    next_url: page < pages ? absolute(siteUrl, path('json', page + 1)) : undefined,
    icon: absolute(siteUrl, appleIconPath),
    favicon: absolute(siteUrl, iconPath),
    authors: [{ name: feed.author, url: feed.home }],
    language: feed.locale,
    hubs: hub ? [{ type: 'WebSub', url: hub }] : undefined,
    _history: heads && { about: about(feed), ...heads },
    items: feed.entries.map((entry) => item(entry, feed)),
  }
}

function item(entry: FeedEntry, feed: Feed) {
  const { post, tags, translations, recordings } = entry
  return {
    id: entry.id,
    url: entry.url,
    title: post.title,
    content_html: entry.markup().content,
    summary: entry.summaryText,
    date_published: entry.published,
    date_modified: entry.updated,
    language: post.locale,
    image: entry.image,
    authors: entry.authors.length > 0 ? entry.authors : undefined,
    tags: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
    attachments: recordings.length > 0 ? recordings.map(attachment) : undefined,
    _ai_disclosure: disclosure(entry, feed),
    _translations:
      translations.length > 0
        ? {
            about: about(feed),
            versions: translations.map(({ locale, url }) => ({ language: locale, url })),
          }
        : undefined,
  }
}

function attachment({ title, url, type, size }: Recording) {
  return { url, mime_type: type, title, size_in_bytes: size }
}

/** The page that documents the feeds. */
function about({ siteUrl, locale }: Feed): string {
  return absolute(siteUrl, feedsPath(locale))
}

function disclosure({ post, label }: FeedEntry, feed: Feed): DisclosureExtension | undefined {
  const { level, token, iptc, review } = post.disclosure
  const valid = validReview(post.disclosure)
  if (!label) return undefined
  return {
    about: about(feed),
    level,
    value: token,
    digitalSourceType: iptc,
    label,
    review: review && {
      status: review.status,
      by: valid?.by.name,
      at: review.at,
      holds: valid !== null,
      signed: review.isSigned,
    },
    record: absolute(feed.siteUrl, provenancePath(post.locale, post.slug)),
  }
}
