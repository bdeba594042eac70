import { Memo } from '@/lib/cache/memo'
import type { Messages } from '@/lib/i18n/messages'
import type { Attachment } from '@/lib/model/attachment'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { Gone } from '@/lib/model/gone'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import { type Problem, sortProblems } from '@/lib/problems/problem'
import type { ArticleReading } from '@/lib/review/reading/article'
import { type AroundTexts, aroundTexts } from './around-texts'
import type { ParsedPage } from './articles/parse-page'
import type { ParsedPost } from './articles/parse-post'
import { type Publication, publishAll } from './articles/publish-all'
import { readDrafts } from './articles/read-drafts'
import { withSharedTags } from './articles/shared-tags'
import type { Drafts } from './articles/targets'
import { committedCacheProblems } from './check/committed-cache'
import { problemsTogether, reviewedProblems } from './check/together'
import type { Listing } from './files/known-files'
import type { Kept } from './kept'
import type { Histories } from './reviews/read-histories'
import type { KeptReview } from './reviews/read-statements'
import { reviewAll } from './reviews/review-all'
import type { Configuration } from './schemas/configuration-schema'
import { withHealth } from './site-wide/read-link-health'
import { readSiteWide, type SiteWide } from './site-wide/read-site-wide'

/** By what content is judged: the publisher's day, and what is done about reviews that no longer hold. */
export interface ReadingOptions {
  day: IsoDate
  /** Whether a review that no longer holds is an error; a preview goes on and says so. */
  strictReviews: boolean
  /** Whether readers will get it, so that the publisher must be named. */
  isProduction?: boolean
  /** Address of the production site where `content/site.yaml` names none, without a slash at its end. */
  url: string
  /** Folder in which what was found out about pictures is kept for the next time. */
  cache: string
  /** What was made of content before; without it, all is made anew and nothing kept. */
  kept?: Kept
  /** The files, where they were listed already. */
  listing?: Listing
}

/** Everything that `content/` holds, mistakes included. */
export interface Content {
  /** Absent where it cannot be read. */
  configuration?: Configuration
  locales: readonly Locale[]
  messages: ReadonlyMap<Locale, Messages>
  /** Every version whose fields could be read, drafts and future ones included. */
  posts: readonly ParsedPost[]
  pages: readonly ParsedPage[]
  authors: ReadonlyMap<string, Author>
  /** Images that an article may show, by their path below the root. */
  images: ReadonlyMap<string, Image>
  /** Files that a text may offer, by their path below the root. */
  attachments: ReadonlyMap<string, Attachment>
  /** What is read of each version, by file: what a review and the history are about. */
  readings: ReadonlyMap<string, ArticleReading>
  /** The reviews on record, by the file of the version. */
  reviews: ReadonlyMap<string, KeptReview>
  /** What was recorded of each version, by file, the oldest first; empty where the site keeps no history. */
  histories: Histories
  /** Addresses of what was taken off the site for good. */
  gone: readonly Gone[]
  problems: readonly Problem[]
}

/** Reads, checks and publishes `content/` below a folder. */
export async function readContent(root: string, options: ReadingOptions): Promise<Content> {
  const siteWide = await readSiteWide(root, options)
  // Git is asked in a process of its own, which need not be waited for.
  const [{ published, around }, committed] = await Promise.all([
    publishTexts(siteWide, options),
    options.kept ? committedCacheProblems(root, options.cache) : [],
  ])
  const reviewed = await review(published.posts, siteWide, options)
  options.kept?.save()
  const { images, attachments, settings } = siteWide
  const { configuration, locales, messages, authors, gone } = settings
  return {
    configuration,
    locales,
    messages,
    posts: reviewed.posts,
    pages: published.pages,
    authors,
    images,
    attachments,
    readings: reviewed.readings,
    reviews: reviewed.reviews,
    histories: reviewed.histories,
    gone: gone.value,
    problems: sortProblems([
      ...siteWide.problems,
      ...committed,
      ...published.problems,
      ...problemsTogether(published, around, siteWide, options),
      ...reviewed.problems,
      ...reviewed.posts.flatMap((parsed) => reviewedProblems(parsed, reviewed.readings, options)),
    ]),
  }
}

async function publishTexts(
  siteWide: SiteWide,
  options: ReadingOptions,
): Promise<{ published: Publication; around: AroundTexts }> {
  const { textFiles, drafts, problems } = draftsOf(siteWide, options)
  const around = aroundTexts(drafts, textFiles, siteWide, options)
  const { posts, pages, ...told } = await publishDrafts(drafts, around, options)
  return { published: { posts, pages, problems: [...problems, ...told.problems] }, around }
}

function draftsOf(
  { files, settings, imagePaths }: SiteWide,
  { day, strictReviews, kept }: ReadingOptions,
): ReturnType<typeof readDrafts> {
  const { authors, unreadablePeople, configuration, locales } = settings
  const { tags, series } = configuration ?? {}
  const people = { authors, unreadablePeople }
  const shared = { ...people, today: day, strictReviews, tags, series, imagePaths }
  return readDrafts(files, shared, locales, kept?.fields.read)
}

async function publishDrafts(
  drafts: Drafts,
  { press, idsInPublic }: AroundTexts,
  { kept }: ReadingOptions,
): Promise<Publication> {
  if (!kept) return publishAll(drafts, press, idsInPublic)
  const { texts } = kept
  texts.look()
  const published = await publishAll(drafts, press, idsInPublic, {
    publish: (file) => texts.publish(file, press),
    holds: (file) => texts.holds(file),
  })
  texts.sweep()
  return published
}

async function review(
  posts: readonly ParsedPost[],
  { files, images, settings: { authors, configuration, health } }: SiteWide,
  { day, strictReviews, kept }: ReadingOptions,
): ReturnType<typeof reviewAll> {
  return reviewAll({
    posts: withSharedTags(posts, day).map((parsed) =>
      withHealthOf.remember(parsed, [health], () => withSourceHealth(parsed, health)),
    ),
    files,
    images,
    people: authors,
    responsible: configuration?.publisher.responsible ?? '',
    keepsHistory: configuration?.history ?? false,
    today: day,
    isStrict: strictReviews,
    keepHashes: kept?.hashes.of,
    signatures: kept?.signatures,
  })
}

const withHealthOf = new Memo<ParsedPost, ParsedPost>()

function withSourceHealth(
  { post, ...rest }: ParsedPost,
  health: Parameters<typeof withHealth>[1],
): ParsedPost {
  const sources = post.sources.map((source) => withHealth(source, health))
  return { ...rest, post: { ...post, sources } }
}
