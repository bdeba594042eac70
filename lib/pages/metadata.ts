import type { Metadata } from 'next'
import { getPages, getSite, getTranslations } from '@/lib/content/posts'
import { type Preview, previewOf } from '@/lib/files/link-preview/previews'
import { mediaTypes } from '@/lib/files/source-downloads'
import { isPreview, productionUrl } from '@/lib/hosting/environment'
import {
  absolute,
  appleIconPath,
  archivePath,
  type FeedFormat,
  feedMediaTypes,
  feedPath,
  iconPath,
  indexPath,
  manifestPath,
  pagePath,
  postPath,
  rootPath,
  searchPath,
  sourcesPath,
  tagPath,
  tagsPath,
  transparencyPath,
  twinPath,
} from '@/lib/hosting/urls'
import { translatorFor } from '@/lib/i18n/messages'
import { defaultLocale, isLocale, type Locale, locales } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import { type TagName, tagIn } from '@/lib/model/tags'
import { articleFacts, linkPreview } from './open-graph'

/** The address of a page in each language that it exists in. */
export type Alternates = Partial<Record<Locale, string>>

interface PageFacts {
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
}

/** What every page of the site carries. */
export async function siteMetadata(): Promise<Metadata> {
  const site = await getSite()
  return {
    metadataBase: new URL(productionUrl(site.url)),
    applicationName: site.name,
    manifest: manifestPath,
    icons: { icon: [{ url: iconPath, type: 'image/svg+xml' }], apple: appleIconPath },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

/** Metadata of any page: canonical address, languages that exist, and no robots on previews. */
export async function pageMetadata({
  title,
  description,
  path,
  alternates,
  types,
  topic,
  preview,
}: PageFacts): Promise<Metadata> {
  const site = await getSite()
  const url = productionUrl(site.url)
  return {
    title: title === site.name ? title : `${title} – ${site.name}`,
    description,
    alternates: {
      canonical: absolute(url, path),
      languages: alternateLanguages(alternates, url),
      types: { ...types, ...(await feedTypes(path, topic)) },
    },
    ...(await linkPreview({ title, description, path }, preview)),
    ...(isPreview() && { robots: { index: false, follow: false } }),
  }
}

/** The feeds of a page's language, and of its topic, in both formats; the front door has none. */
async function feedTypes(path: string, topic?: TagName): Promise<AlternateTypes> {
  const [, locale = ''] = path.split('/')
  if (!isLocale(locale)) return {}
  const { name, url } = await getSite()
  const t = await translatorFor(locale)
  const list = (format: FeedFormat) =>
    [{ name, slug: undefined }, ...(topic ? [{ name: topic.name, slug: topic.slug }] : [])].map(
      (feed) => ({
        title: t(`feed.${format}`, { name: feed.name }),
        url: absolute(productionUrl(url), feedPath(locale, format, feed.slug)),
      }),
    )
  return { [feedMediaTypes.xml]: list('xml'), [feedMediaTypes.json]: list('json') }
}

type AlternateTypes = NonNullable<NonNullable<Metadata['alternates']>['types']>

/**
 * The versions of a page by language, absolute; none where there is only one. `x-default` leads to the choice of
 * languages for the index, else to the default language's version or the first that exists.
 */
export function alternateLanguages(alternates: Alternates, url: string): Record<string, string> {
  const entries = Object.entries(alternates)
  if (entries.length < 2) return {}
  const first = alternates[defaultLocale] ?? entries[0]?.[1] ?? rootPath
  const fallback = first === indexPath(defaultLocale) ? rootPath : first
  return Object.fromEntries(
    [...entries, ['x-default', fallback] as const].map(([key, path]) => [key, absolute(url, path)]),
  )
}

/** Metadata of an article's page. */
export async function postMetadata(post: Post): Promise<Metadata> {
  const metadata = await pageMetadata({
    title: post.title,
    description: descriptionOf(post),
    path: postPath(post.locale, post.slug),
    alternates: await postAlternates(post),
    types: {
      'text/markdown': twinPath(post.locale, post.slug),
      ...(post.sources.length > 0 && sourcesTypes(post)),
    },
    preview: await previewOf(post),
  })
  const { token } = post.disclosure
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, ...(await articleFacts(post)) },
    ...(token && { other: { 'ai-disclosure': token } }),
  }
}

function sourcesTypes({ locale, slug }: Post): Record<string, string> {
  return {
    [mediaTypes.json]: sourcesPath(locale, slug, 'json'),
    [mediaTypes.bib]: sourcesPath(locale, slug, 'bib'),
  }
}

/** The index exists in every language. */
export function indexAlternates(): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, indexPath(locale)]))
}

/** The archive exists in every language. */
export function archiveAlternates(): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, archivePath(locale)]))
}

/** So does the search. */
export function searchAlternates(): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, searchPath(locale)]))
}

/** So does the list of topics. */
export function tagsAlternates(): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, tagsPath(locale)]))
}

/** A topic's first page in each language. */
export async function topicAlternates(id: string): Promise<Alternates> {
  const { tags } = await getSite()
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const tag = tagIn(tags, id, locale)
      return tag ? [[locale, tagPath(locale, tag.slug)]] : []
    }),
  )
}

/** The transparency page exists in every language. */
export function transparencyAlternates(): Alternates {
  return Object.fromEntries(locales.map((locale) => [locale, transparencyPath(locale)]))
}

/** The addresses of all versions of a page such as the imprint. */
export async function fixedPageAlternates(page: Page): Promise<Alternates> {
  const versions = (await getPages()).filter(({ id }) => id === page.id)
  return Object.fromEntries(versions.map(({ locale, slug }) => [locale, pagePath(locale, slug)]))
}

/** The addresses of all versions of an article. */
export async function postAlternates(post: Post): Promise<Alternates> {
  const versions = await getTranslations(post)
  return Object.fromEntries(versions.map(({ locale, slug }) => [locale, postPath(locale, slug)]))
}

/** One or two sentences about an article: the author's, else the excerpt cut at a word. */
export function descriptionOf({
  description,
  excerpt,
}: Pick<Post, 'description' | 'excerpt'>): string {
  if (description) return description
  if (excerpt.length <= longestDescription) return excerpt
  const cut = excerpt.slice(0, longestDescription)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** Search engines cut longer ones. */
const longestDescription = 160
