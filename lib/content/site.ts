import type { Messages, Translator } from '@/lib/i18n/messages'
import type { ImageFile } from '@/lib/media/files'
import type { Attachment } from '@/lib/model/attachment'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { Gone } from '@/lib/model/gone'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import { unpublishedReason } from '@/lib/model/published'
import type { Redirect } from '@/lib/model/redirect'
import { type TagName, tagIn } from '@/lib/model/tags'
import type { Heads } from '@/lib/review/history/heads'
import type { KeptRecord } from '@/lib/review/history/record'
import type { ArticleReading } from '@/lib/review/reading/article'
import type { KeptReview } from './reviews/read-statements'
import type { Configuration } from './schemas/configuration-schema'
import type { SiteText } from './texts/text'

/** Who reads what is made: `preview` and `development` show drafts and articles of days to come. */
export type Mode = 'production' | 'preview' | 'development'

/** A topic in one language. */
interface NamedTopic extends TagName {
  id: string
}

/** A topic with what is listed under it in a language, newest first. */
export interface Topic extends NamedTopic {
  posts: readonly Post[]
}

/** A language's part of a site. */
export interface Edition {
  locale: Locale
  t: Translator
  messages: Messages
  /** The versions in this language, newest first. */
  posts: readonly Post[]
  /** What else to read in this language, by the file of a version, the most related first. */
  related: ReadonlyMap<string, readonly Post[]>
  /** One version of every article, in this language where it exists, else in the first that has it; newest first. */
  index: readonly Post[]
  pages: readonly Page[]
  /** The topics that the index has articles on, by name in the language's order. */
  topics: readonly Topic[]
  /** The same for whoever does not ask what is listed under them. */
  topicNames: readonly NamedTopic[]
}

/** A file with an address, and what it is made of. */
export interface ShownFile {
  image: Image
  file: ImageFile
}

/**
 * A publication as it stands on one day: immutable, and indexed, so that every question is a look-up. What a site
 * shows is a function of it alone.
 */
export interface Site {
  configuration: Configuration
  day: IsoDate
  mode: Mode
  /** Address of the production site without a slash at its end. */
  url: string
  locales: readonly Locale[]
  defaultLocale: Locale
  editions: ReadonlyMap<Locale, Edition>
  /** Every version that is shown, newest first. */
  posts: readonly Post[]
  /** Titles that may break inside their long words, by file; absent for those without any. */
  softTitles: ReadonlyMap<string, string>
  pages: readonly Page[]
  authors: ReadonlyMap<string, Author>
  images: ReadonlyMap<string, Image>
  attachments: ReadonlyMap<string, Attachment>
  /** The files of pictures that the site shows or links to, by the hash of the picture's bytes. */
  shownFiles: ReadonlyMap<string, readonly ShownFile[]>
  /** The texts of all versions and pages that are shown, by file. */
  texts: ReadonlyMap<string, SiteText>
  /** What is read of each version, by file: what a review and the history are about. */
  readings: ReadonlyMap<string, ArticleReading>
  /** The reviews on record as they are served, by the file of the version. */
  reviews: ReadonlyMap<string, KeptReview>
  /** What was recorded of each version, by file, the oldest first; empty where the site keeps no history. */
  histories: ReadonlyMap<string, readonly KeptRecord[]>
  /** The newest records of all versions, under one hash; absent where the site keeps no history. */
  heads?: Heads
  /** The versions of an article by its id, in the site's order of languages: the one translation graph. */
  versions: ReadonlyMap<string, readonly Post[]>
  /** The same of pages such as the imprint. */
  pageVersions: ReadonlyMap<string, readonly Page[]>
  /** The articles before and after one in its language, by file. */
  neighbours: ReadonlyMap<string, { older?: Post; newer?: Post }>
  /** Where each file of `content/` is served, and in which language. */
  addresses: ReadonlyMap<string, { path: string; locale: Locale }>
  redirects: readonly Redirect[]
  /** Addresses of what was taken off the site for good. */
  gone: readonly Gone[]
  /** The parts of a series in a language, in their order, by both. */
  series: ReadonlyMap<string, readonly Post[]>
  /** What each person wrote and reviewed, by the person's id, newest first. */
  works: ReadonlyMap<string, Works>
}

/** What a person wrote and reviewed: the versions, newest first. */
interface Works {
  written: readonly Post[]
  reviewed: readonly Post[]
}

/** Names the parts of a series in a language. */
export function seriesKey(id: string, locale: Locale): string {
  return `${id} ${locale}`
}

/** @throws {Error} where the site has no such language */
export function editionIn({ editions }: Pick<Site, 'editions'>, locale: Locale): Edition {
  const edition = editions.get(locale)
  if (!edition) throw new Error(`the site has no language ${locale}`)
  return edition
}

/** Whether a topic has a feed in a language: one without an article of that language would be empty. */
export function hasFeed({ posts }: Pick<Topic, 'posts'>, locale: Locale): boolean {
  return posts.some((post) => post.locale === locale)
}

/** The page of a language that says who publishes; undefined where it has none. */
export function imprintIn(site: Pick<Site, 'editions'>, locale: Locale): Page | undefined {
  return editionIn(site, locale).pages.find(isImprint)
}

/** Whether a page is the one that says who publishes. */
export function isImprint({ id }: Pick<Page, 'id'>): boolean {
  return id === 'imprint'
}

/** A version's title as pages show it: its long words break at syllables where a line has no room for them. */
export function shownTitle(
  { softTitles }: Pick<Site, 'softTitles'>,
  { file, title }: Post,
): string {
  return softTitles.get(file) ?? title
}

/** The version that a translation was made from; undefined for originals and where it is not shown. */
export function originalOf({ versions }: Pick<Site, 'versions'>, post: Post): Post | undefined {
  const from = post.disclosure.translatedFrom
  return versions.get(post.id)?.find(({ locale }) => locale === from)
}

/** The words of an article's topics in its language, in the author's order. */
export function tagsOf({ configuration }: Pick<Site, 'configuration'>, post: Post): TagName[] {
  return post.tags.flatMap((id) => tagIn(configuration.tags, id, post.locale) ?? [])
}

/** Why readers of the production site do not see a version yet; undefined there, where all that is shown is published. */
export function unpublishedIn(
  site: Pick<Site, 'mode' | 'day'>,
  post: Post,
): ReturnType<typeof unpublishedReason> {
  return site.mode === 'production' ? undefined : unpublishedReason(post, site.day)
}

/** The text of a version or page. @throws {Error} where it is not shown */
export function textOf({ texts }: Pick<Site, 'texts'>, { file }: { file: string }): SiteText {
  const text = texts.get(file)
  if (!text) throw new Error(`${file} is not shown`)
  return text
}

/** What is read of a version. @throws {Error} where it is not shown */
export function readingOf({ readings }: Pick<Site, 'readings'>, { file }: Post): ArticleReading {
  const reading = readings.get(file)
  if (!reading) throw new Error(`${file} is not shown`)
  return reading
}
