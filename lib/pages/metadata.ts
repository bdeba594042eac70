import type { Metadata } from 'next'
import { editionIn, type Site, tagsOf } from '@/lib/content/site'
import { lastModified } from '@/lib/model/dates'
import type { Tool } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { type Post, summaryOf } from '@/lib/model/post'
import type { TagName } from '@/lib/model/tags'
import {
  absolute,
  appleIconPath,
  type FeedFormat,
  feedMediaTypes,
  feedPath,
  iconPath,
  manifestPath,
  markdownPath,
  postPath,
  sourceMediaTypes,
  sourcesPath,
} from '@/lib/urls'
import { type Alternates, alternateLanguages, postAlternates } from './alternates'
import { type Preview, postPreview, sitePreview } from './link-preview'

/** What the head of a page is made of. */
export interface PageFacts {
  /** Of the front door, the default one. */
  locale: Locale
  title: string
  description: string
  path: string
  alternates: Alternates
  /** The same in other forms, by media type. */
  types?: Record<string, string>
  /** The picture for link previews; else the site's. */
  preview?: Preview
  /** The topic whose feed the page offers besides its language's; its address and word in that language. */
  topic?: TagName
  /** Whether the page offers its language's feeds; the front door has none. */
  hasFeeds?: boolean
}

/** Metadata of any page: canonical address, languages that exist, and no robots on previews. */
export function pageMetadata(site: Site, facts: PageFacts): Metadata {
  const { locale, title, description, path, alternates, types, topic, hasFeeds = true } = facts
  const { name } = site.configuration
  return {
    title: title === name ? title : `${title} – ${name}`,
    description,
    applicationName: name,
    manifest: manifestPath,
    icons: { icon: [{ url: iconPath, type: 'image/svg+xml' }], apple: appleIconPath },
    formatDetection: { telephone: false },
    alternates: {
      canonical: absolute(site.url, path),
      languages: alternateLanguages(alternates, site),
      types: { ...absoluteTypes(site, types), ...(hasFeeds && feedTypes(site, locale, topic)) },
    },
    ...linkPreview(site, facts),
    ...(site.mode === 'preview' && { robots: { index: false, follow: false } }),
  }
}

/** Metadata of a page that says that there is none: nothing that search engines or link previews could use. */
export function missingMetadata(title: string): Metadata {
  return { title, robots: { index: false } }
}

type AlternateTypes = NonNullable<NonNullable<Metadata['alternates']>['types']>

function absoluteTypes({ url }: Site, types: Record<string, string> = {}): AlternateTypes {
  return Object.fromEntries(
    Object.entries(types).map(([type, path]) => [type, absolute(url, path)]),
  )
}

/** The feeds of a language, and of a topic, in both formats. */
function feedTypes(site: Site, locale: Locale, topic?: TagName): AlternateTypes {
  const { t } = editionIn(site, locale)
  const feeds = [{ name: site.configuration.name, slug: undefined }, ...(topic ? [topic] : [])]
  const list = (format: FeedFormat) =>
    feeds.map(({ name, slug }) => ({
      title: t(`feed.${format}`, { name }),
      url: absolute(site.url, feedPath(locale, format, slug)),
    }))
  return { [feedMediaTypes.xml]: list('xml'), [feedMediaTypes.json]: list('json') }
}

/** Open Graph (https://ogp.me) and the card that X reads; both name the picture with its size and its words. */
function linkPreview(site: Site, facts: PageFacts): Pick<Metadata, 'openGraph' | 'twitter'> {
  const { locale, title, description, path, preview } = facts
  const { path: address, type, width, height, alt } = preview ?? sitePreview(site, locale).preview
  const image = { url: absolute(site.url, address), width, height, alt }
  return {
    openGraph: {
      type: 'website',
      siteName: site.configuration.name,
      title,
      description,
      url: absolute(site.url, path),
      locale: territoryOf(locale),
      images: [{ ...image, type }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  }
}

/** Open Graph asks for `de_DE`: the language's most likely territory. */
function territoryOf(locale: Locale): string {
  const { language, region } = new Intl.Locale(locale).maximize()
  return `${language}_${region}`
}

/** Metadata of an article's page. */
export function postMetadata(site: Site, post: Post): Metadata {
  const metadata = pageMetadata(site, {
    locale: post.locale,
    title: post.title,
    description: summaryOf(post),
    path: postPath(post.locale, post.slug),
    alternates: postAlternates(site, post),
    types: {
      'text/markdown': markdownPath(post.locale, post.slug),
      ...(post.sources.length > 0 && sourcesTypes(post)),
    },
    preview: postPreview(site, post).preview,
  })
  const { token, tools } = post.disclosure
  const providers = tools.flatMap(({ provider }) => provider ?? [])
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, ...articleFacts(site, post) },
    other: {
      ...(token && { 'ai-disclosure': token }),
      ...(tools.length > 0 && { 'ai-model': tools.map(modelName).join(', ') }),
      ...(providers.length > 0 && { 'ai-provider': [...new Set(providers)].join(', ') }),
    },
  }
}

/** Name and version of a tool (W3C AI Content Disclosure Community Group, report of 9 October 2026, `ai-model`). */
function modelName({ name, version }: Tool): string {
  return version ? `${name} ${version}` : name
}

/** What Open Graph says of an article (https://ogp.me/#type_article). */
function articleFacts(site: Site, post: Post) {
  return {
    type: 'article' as const,
    publishedTime: post.date,
    modifiedTime: lastModified(post),
    tags: tagsOf(site, post).map(({ name }) => name),
  }
}

function sourcesTypes({ locale, slug }: Post): Record<string, string> {
  return {
    [sourceMediaTypes.json]: sourcesPath(locale, slug, 'json'),
    [sourceMediaTypes.bib]: sourcesPath(locale, slug, 'bib'),
  }
}
