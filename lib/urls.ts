import type { Locale } from './model/locales'

/** The address of the language choice. */
export const rootPath = '/'

/** Address of an index page; the first has no number. */
export function indexPath(locale: Locale, page = 1): string {
  return page === 1 ? `/${locale}` : `/${locale}/page/${page}`
}

/** Address of the page that says, in a language or in each, that there is no such page. */
export function notFoundPath(locale?: Locale): string {
  return locale ? `/${locale}/404` : '/404'
}

/** Address of an article. */
export function postPath(locale: Locale, slug: string): string {
  return `/${locale}/posts/${slug}`
}

/** The folder of all articles, or of a language's: nothing stands there, and readers try it. */
export function postsPath(locale?: Locale): string {
  return locale ? `${indexPath(locale)}/posts` : '/posts'
}

/** Address of an article as Markdown. */
export function markdownPath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}${markdownEnding}`
}

export const markdownEnding = '.md'

/** Address of the overview of a language's articles for programs, or of all languages'. */
export function llmsPath(locale?: Locale): string {
  return locale ? `${indexPath(locale)}/llms.txt` : '/llms.txt'
}

/** Address of the file that proves to search engines who speaks for the site (https://www.indexnow.org/documentation). */
export function indexNowKeyPath(key: string): string {
  return `/${key}.txt`
}

/** Where the main part of every page begins. */
export const contentFragment = '#content'

/** Where an article's sources and corrections stand on its page. */
export const sourcesFragment = '#sources'
export const correctionsFragment = '#corrections'

/** Address of the file that says where a version comes from. */
export function provenancePath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}/provenance.json`
}

/** Address of an article's reading text, which reviews and the history are about. */
export function readingTextPath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}/reading.txt`
}

/** Address of what a reviewer stated of an article; its signature has `.sig` behind it. */
export function reviewPath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}/review.json`
}

/** Address of the signature of what a reviewer stated of an article. */
export function signaturePath(locale: Locale, slug: string): string {
  return `${reviewPath(locale, slug)}.sig`
}

/** Address of an article's published versions. */
export function versionsPath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}/versions`
}

/** Address of the records of an article's published versions. */
export function historyPath(locale: Locale, slug: string): string {
  return `${postPath(locale, slug)}/history.json`
}

/** Gives the article whose review, history or list of sources would stand at an address; undefined for any other address. */
export function articleBeside(address: string): string | undefined {
  const own = /\/(?:history\.json|review\.json(?:\.sig)?|sources\.(?:bib|json)|versions)$/
  return own.test(address) ? address.replace(own, '') : undefined
}

/** Where the transparency page explains what is kept of published versions. */
export function recordPath(locale: Locale): string {
  return `${transparencyPath(locale)}#record`
}

/** Address of the newest records of all articles. */
export const headsPath = '/history.json'

/** Address of the keys with which reviews are signed (`man ssh-keygen`, “ALLOWED SIGNERS”). */
export const allowedSignersPath = '/allowed_signers'

/**
 * Address of the page that verifies an article in the browser; it takes the article's path, in which a slash stands for
 * itself (https://www.rfc-editor.org/rfc/rfc3986#section-3.4).
 */
export function verifyPath(locale: Locale, article?: string): string {
  const query = article && encodeURIComponent(article).replaceAll('%2F', '/')
  return `/${locale}/verify${query ? `?article=${query}` : ''}`
}

/** Address of the JSON Schema of every provenance file. */
export const provenanceSchemaPath = '/schemas/provenance.schema.json'

/** Address of the page that explains and counts the levels. */
export function transparencyPath(locale: Locale): string {
  return `/${locale}/transparency`
}

/** Address of what the transparency page holds, as data. */
export function transparencyDataPath(locale: Locale, format: 'json' | 'csv'): string {
  return `${transparencyPath(locale)}.${format}`
}

/** Address of an article's sources for reference managers. */
export function sourcesPath(locale: Locale, slug: string, format: 'json' | 'bib'): string {
  return `${postPath(locale, slug)}/sources.${format}`
}

/** Media types of the files that reference managers read; BibTeX has none that is registered. */
export const sourceMediaTypes = {
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
} as const

/** Address of a page such as the imprint. */
export function pagePath(locale: Locale, slug: string): string {
  return `/${locale}/${slug}`
}

/** Address of the list of all topics. */
export function tagsPath(locale: Locale): string {
  return `/${locale}/tags`
}

/** Address of a topic's page; the first has no number. */
export function tagPath(locale: Locale, slug: string, page = 1): string {
  const first = `${tagsPath(locale)}/${slug}`
  return page === 1 ? first : `${first}/page/${page}`
}

/** Address of a language’s articles by year. */
export function archivePath(locale: Locale): string {
  return `/${locale}/archive`
}

/** Address of a language’s search. */
export function searchPath(locale: Locale): string {
  return `/${locale}/search`
}

/** Where the files of the search index are served. */
export const searchIndexPrefix = '/search-index/'

export type FeedFormat = 'xml' | 'json'

/** Media types of Atom (RFC 4287) and JSON Feed 1.1. */
export const feedMediaTypes = { xml: 'application/atom+xml', json: 'application/feed+json' }

/** Address of a page of a language's feed, or of one of its topics'. */
export function feedPath(locale: Locale, format: FeedFormat, tag?: string, page = 1): string {
  const of = tag ? tagPath(locale, tag) : indexPath(locale)
  return page === 1 ? `${of}/feed.${format}` : `${of}/feed/${page}.${format}`
}

/** Address of the page on which readers subscribe. */
export function feedsPath(locale: Locale): string {
  return `/${locale}/feeds`
}

/** Address of the page that explains feeds and data to programmers; it stands in `content/pages`. */
export function developersPath(locale: Locale): string {
  return pagePath(locale, 'developers')
}

/** Address of a person's page. */
export function authorPath(locale: Locale, id: string): string {
  return `/${locale}/authors/${id}`
}

/** How a browser shows a feed to a person. */
export const feedStylePath = '/feed.css'

/** Address of the JSON Schema of `_ai_disclosure` in JSON feeds. */
export const feedDisclosureSchemaPath = '/schemas/ai-disclosure-feed.schema.json'

/** Address of the sitemap, or of a part of one that is too long for one document. */
export function sitemapPath(part?: number): string {
  return part ? `/sitemap/${part}.xml` : '/sitemap.xml'
}

/** Where the browser editor is served, if it is switched on. */
export const editorPath = '/admin'

/** What hosts show for a folder, so that nobody gets to a page or article of that name. */
export const folderIndex = 'index'

/** First segments below a language that no page may take as its slug. */
export const reservedSlugs = [
  '404',
  'archive',
  'authors',
  'feeds',
  folderIndex,
  'llms',
  'page',
  'posts',
  'search',
  'tags',
  'transparency',
  'verify',
]

/** Where images are served; their addresses hold a hash, so that they can be cached for ever. */
export const imagesPrefix = '/images/'

/** Address of an image that stands beside an article. */
export function imagePath(hash: string, name: string): string {
  return `${imagesPrefix}${hash}/${name}`
}

/** Where files that stand beside articles are served, cached for ever like images. */
export const attachmentsPrefix = '/files/'

/** Address of a file that stands beside an article; the hash binds its bytes. */
export function attachmentPath(hash: string, name: string): string {
  return `${attachmentsPrefix}${hash}/${name}`
}

/** Where pictures for link previews are served, cached for ever like images. */
export const previewsPrefix = '/og/'

/** Address of the picture for link previews of an article, or of the site where no slug is given. */
export function previewPath(
  locale: Locale,
  hash: string,
  ending: 'png' | 'jpg',
  slug = 'site',
): string {
  return `${previewsPrefix}${locale}/${slug}-${hash}.${ending}`
}

/** Where the site's own scripts are served, cached for ever like images. */
export const scriptsPrefix = '/scripts/'

/** Where a script is served; the hash of its content stands before its name. */
export function scriptPath(hash: string, name: string): string {
  return `${scriptsPrefix}${hash}/${name}`
}

/** A path that an address holds as it is, without a look at each of its letters: thousands are asked for. */
const plainPath = /^\/(?:[\w~-]+\/)*[\w~-]*(?:\.\w+)*$/

let lastRoot = { siteUrl: '', href: '' }

function rootOf(siteUrl: string): string {
  if (lastRoot.siteUrl !== siteUrl) lastRoot = { siteUrl, href: new URL(`${siteUrl}/`).href }
  return lastRoot.href
}

/** Makes a path of the site absolute, also where the whole site is served below one, such as `https://me.example/blog`. */
export function absolute(siteUrl: string, path: string): string {
  if (plainPath.test(path)) return rootOf(siteUrl) + path.slice(1)
  return new URL(path.replace(/^\//, ''), `${siteUrl}/`).href
}

/** The path that a site is served below, without a slash at its end; empty where it has its host to itself. */
export function basePathOf(siteUrl: string): string {
  return new URL(siteUrl).pathname.replace(/\/$/, '')
}

/** The rules by which browsers may render the next page ahead. */
export const speculationRulesPath = '/speculation-rules.json'

/** Where open pages hear of changes in development; builds have nothing there. */
export const developmentChangesPath = '/development/changes'

export const robotsPath = '/robots.txt'
export const manifestPath = '/manifest.webmanifest'
export const iconPath = '/icon.svg'
export const appleIconPath = '/apple-icon.png'
