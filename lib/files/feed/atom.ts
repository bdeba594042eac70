import type { Element, Instruction } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Translator } from '@/lib/i18n/messages'
import { iptcScheme } from '@/lib/model/disclosure'
import { directionOf } from '@/lib/model/locales'
import { absolute, feedMediaTypes, feedStylePath, feedsPath, iconPath, tagsPath } from '@/lib/urls'
import { mediaTypes } from '../registry'
import type { FeedEntry } from './entry'
import type { Feed } from './feed'

/** What XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/**
 * Writes a feed as Atom (RFC 4287), paged as RFC 5005, section 3, has it. A browser shows it with the style sheet
 * and the paragraph for people, which feed readers skip as foreign markup (RFC 4287, section 6.3).
 */
export function toAtom(feed: Feed, t: Translator): string {
  const root = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
    x('id', feed.id),
    x('title', feed.title),
    x('subtitle', feed.subtitle),
    forPeople(feed, t),
    x('updated', feed.updated),
    x('icon', absolute(feed.siteUrl, iconPath)),
    x('author', [x('name', feed.author), x('uri', feed.home)]),
    feedLinks(feed),
    feed.entries.map((entry) => entryElement(entry, feed)),
  )
  // `]]>` may not stand in text, and toXml leaves it (https://www.w3.org/TR/xml/#syntax).
  return toXml([...prolog(), root], { closeEmptyElements: true })
    .replace(notXml, '')
    .replaceAll(']]>', ']]&gt;')
}

function prolog(): Instruction[] {
  return [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    {
      type: 'instruction',
      name: 'xml-stylesheet',
      value: `href="${feedStylePath}" type="text/css"`,
    },
  ]
}

function forPeople({ home, id, locale, title }: Feed, t: Translator): Element {
  return x(
    'p',
    { xmlns: 'http://www.w3.org/1999/xhtml', dir: directionOf(locale) },
    `${t('feed.forPeople')} `,
    x('code', id),
    ' ',
    x('a', { href: feedsPath(locale) }, t('feed.whatFeedsAre')),
    ' · ',
    x('a', { href: home }, title),
  )
}

function feedLinks(feed: Feed): Element[] {
  const { siteUrl, page, pages, path, translations, hub, heads } = feed
  const atPage = (rel: string, number: number) =>
    link({ rel, type: feedMediaTypes.xml, href: absolute(siteUrl, path('xml', number)) })
  return [
    atPage('self', page),
    ...(hub ? [link({ rel: 'hub', href: hub })] : []),
    ...(heads
      ? [
          link({
            rel: 'related',
            type: mediaTypes.json,
            href: heads.url,
            title: `sha256:${heads.sha256}`,
          }),
        ]
      : []),
    link({ rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.home }),
    link({
      rel: 'alternate',
      type: feedMediaTypes.json,
      hreflang: feed.locale,
      href: absolute(siteUrl, path('json', page)),
    }),
    ...translations.map((other) =>
      link({
        rel: 'alternate',
        type: feedMediaTypes.xml,
        hreflang: other.locale,
        href: absolute(siteUrl, other.path('xml')),
      }),
    ),
    ...(pages > 1 ? [atPage('first', 1), atPage('last', pages)] : []),
    ...(page > 1 ? [atPage('previous', page - 1)] : []),
    ...(page < pages ? [atPage('next', page + 1)] : []),
  ]
}

function link(attributes: Record<string, string>): Element {
  return x('link', attributes)
}

function entryElement(entry: FeedEntry, { siteUrl }: Feed): Element {
  const { post, url, translations } = entry
  const { content, summary } = entry.markup()
  return x(
    'entry',
    { 'xml:lang': post.locale },
    x('id', entry.id),
    x('title', post.title),
    entry.authors.map((author) => x('author', [x('name', author.name), x('uri', author.url)])),
    link({ rel: 'alternate', type: 'text/html', hreflang: post.locale, href: url }),
    translations.map((other) =>
      link({ rel: 'alternate', type: 'text/html', hreflang: other.locale, href: other.url }),
    ),
    entry.recordings.map(({ title, url, type, size }) =>
      link({ rel: 'enclosure', type, length: String(size), href: url, title }),
    ),
    x('published', entry.published),
    x('updated', entry.updated),
    disclosureCategory(entry),
    entry.tags.map(({ name, slug }) =>
      x('category', {
        scheme: `${absolute(siteUrl, tagsPath(post.locale))}/`,
        term: slug,
        label: name,
      }),
    ),
    x('summary', { type: 'html' }, summary),
    x('content', { type: 'html' }, content),
  )
}

/** The disclosure for programs; readers have it as the first line of summary and content. */
function disclosureCategory({ post, label }: FeedEntry): Element[] {
  const { iptc } = post.disclosure
  if (!iptc || !label) return []
  return [x('category', { scheme: iptcScheme, term: iptc.slice(iptcScheme.length), label })]
}
