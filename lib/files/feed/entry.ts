import { lookup } from 'mrmime'
import { Recent } from '@/lib/cache/recent'
import { type Site, tagsOf, textOf } from '@/lib/content/site'
import { lastModified } from '@/lib/model/dates'
import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import type { TagName } from '@/lib/model/tags'
import { coverOf } from '@/lib/pages/cover'
import { absolute, authorPath, postPath } from '@/lib/urls'
import { attachmentAt } from '../attachments'
import { type FeedContent, type FeedMarkup, feedContent } from './content'
import { startOfDay } from './instant'

/** Entries in one document; older ones stand on the next page. */
export const entriesPerPage = 50

/** An address and the language behind it. */
interface Alternate {
  locale: Locale
  url: string
}

export interface FeedEntry extends FeedContent {
  post: Post
  /** Survives a changed title or slug. */
  id: string
  url: string
  /** The article in its other languages. */
  translations: Alternate[]
  /** RFC 3339. */
  published: string
  updated: string
  tags: TagName[]
  /** Who wrote it, with the address of each one's page; empty where only the publisher answers for it. */
  authors: { name: string; url: string }[]
  /** Address of its cover. */
  image?: string
  /** What can be heard in it. */
  recordings: Recording[]
}

/** A file that feed readers and podcast apps offer to play. */
export interface Recording {
  title: string
  url: string
  /** Media type. */
  type: string
  /** Size in bytes. */
  size: number
}

/** An article's entry, made once for the feeds of its language and of all its topics. */
export function entryIn(site: Site, post: Post): FeedEntry {
  const made = madeOf.get(site) ?? { entries: new Map(), markups: new Recent(entriesPerPage) }
  madeOf.set(site, made)
  const entry = made.entries.get(post.file) ?? entryOf(site, post, made.markups)
  made.entries.set(post.file, entry)
  return entry
}

/** Of markup, which is long, no more than what a page shows that is written in one format and then in the other. */
interface Made {
  entries: Map<string, FeedEntry>
  markups: Recent<FeedMarkup>
}

const madeOf = new WeakMap<Site, Made>()

function entryOf(site: Site, post: Post, markups: Made['markups']): FeedEntry {
  const addressOf = ({ locale, slug }: Post) => absolute(site.url, postPath(locale, slug))
  const versions = (site.versions.get(post.id) ?? []).filter(({ locale }) => locale !== post.locale)
  const { timeZone } = site.configuration
  const cover = coverOf(site, post, 'cover')
  const content = feedContent(site, post)
  return {
    ...content,
    markup: () => markups.get(post.file, content.markup),
    post,
    id: entryId(post, site.url),
    url: addressOf(post),
    translations: versions.map((other) => ({ locale: other.locale, url: addressOf(other) })),
    published: startOfDay(post.date, timeZone),
    updated: startOfDay(lastModified(post), timeZone),
    tags: tagsOf(site, post),
    authors: post.authors.flatMap((id) => {
      const author = site.authors.get(id)
      const url = absolute(site.url, authorPath(post.locale, id))
      return author ? [{ name: author.name, url }] : []
    }),
    image: cover && absolute(site.url, cover.picture.src),
    recordings: recordingsOf(site, post),
  }
}

function recordingsOf(site: Site, post: Post): Recording[] {
  const { audio, links } = textOf(site, post)
  return audio.flatMap(({ title, href }) => {
    const link = links.find((each) => each.href === href)
    const file = link && attachmentAt(site, post.file, link.address)
    const type = lookup(href)
    return file && type ? [{ title, url: absolute(site.url, href), type, size: file.size }] : []
  })
}

/** A `tag:` URI (RFC 4151) of the site's host, the folder's date and name, and the language. */
export function entryId(
  { file, id, locale }: Pick<Post, 'file' | 'id' | 'locale'>,
  siteUrl: string,
): string {
  const [date = ''] = /\d{4}-\d{2}-\d{2}/.exec(file) ?? []
  return `tag:${new URL(siteUrl).hostname},${date}:${encodeURIComponent(id)}/${locale}`
}
