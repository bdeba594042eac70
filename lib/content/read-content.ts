import { KeptValues } from '@/lib/cache/kept-values'
import type { Messages } from '@/lib/i18n/messages'
import type { Attachment } from '@/lib/model/attachment'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { Gone } from '@/lib/model/gone'
import type { Image } from '@/lib/model/image'
import type { Locale } from '@/lib/model/locales'
import { type Problem, sortProblems } from '@/lib/problems/problem'
import type { ArticleReading, HashKeeper } from '@/lib/review/reading/article'
import { basePathOf } from '@/lib/urls'
import { KeptFields, type KeptFront } from './articles/kept-fields'
import type { ParsedPage } from './articles/parse-page'
import type { ParsedPost } from './articles/parse-post'
import { type Publication, publishAll } from './articles/publish-all'
import { readDrafts } from './articles/read-drafts'
import { withSharedTags } from './articles/shared-tags'
import { addressesOf, type Drafts, targetsOf } from './articles/targets'
import { addressProblems } from './check/addresses'
import { committedCacheProblems } from './check/committed-cache'
import { dateProblems } from './check/dates'
import { placeProblems } from './check/places'
import { publicFileProblems } from './check/public-files'
import { quoteProblems } from './check/quotes'
import { outdatedProblems, translationProblems } from './check/translations'
import { unfinishedProblems } from './check/unfinished'
import { unusedProblems } from './check/unused'
import { KeptSignatures } from './reviews/kept-signatures'
import type { Histories } from './reviews/read-histories'
import type { KeptReview } from './reviews/read-statements'
import { reviewAll } from './reviews/review-all'
import type { Configuration } from './schemas/configuration-schema'
import { goneProblems } from './site-wide/read-gone'
import { withHealth } from './site-wide/read-link-health'
import { readSiteWide, type SiteWide } from './site-wide/read-site-wide'
import { publicOriginals } from './texts/addresses'
import { type KeptText, KeptTexts } from './texts/kept-texts'
import { type IdsAt, publicIds } from './texts/public-ids'
import { type Press, pressOf } from './texts/publish'
import type { Targets } from './texts/resolve'

/** By what content is judged: the publisher's day, and what is done about reviews that no longer hold. */
export interface ReadingOptions {
  day: IsoDate
  /** Whether a review that no longer holds is an error; a preview goes on and says so. */
  strictReviews: boolean
  /** Whether readers will get it, so that the publisher must be named. */
  isProduction?: boolean
  /** Address of the production site where `content/site.yaml` names none, without a slash at its end. */
  url: string
  /** Folder in which what was found out about pictures and texts is kept for the next time. */
  cache: string
  /** Fingerprint of the code that publishes texts; without it, none is kept. */
  code?: string
  remembered?: Remembered
}

/** What a process which reads the site again and again, in development, has read before. */
export interface Remembered {
  /** By name. */
  texts: Map<string, KeptText>
  /** By file. */
  fields: Map<string, KeptFront>
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
  const [published, committed] = await Promise.all([
    publishTexts(siteWide, options),
    options.code === undefined ? [] : committedCacheProblems(root, options.cache),
  ])
  const reviewed = await review(published.posts, siteWide, options)
  const { configuration, locales, messages, authors, images, attachments, gone } = siteWide
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
      ...problemsTogether(published, siteWide, options.day),
      ...reviewed.problems,
      ...reviewed.posts.flatMap((parsed) => [
        ...quoteProblems(parsed, options.strictReviews),
        ...outdatedProblems(parsed, reviewed.readings),
      ]),
    ]),
  }
}

/** Articles and pages, and what they were judged by. */
interface PublishedTexts extends Publication {
  targets: Targets
  /** The addresses that the site makes. */
  made: ReadonlySet<string>
}

async function publishTexts(siteWide: SiteWide, options: ReadingOptions): Promise<PublishedTexts> {
  const { configuration, locales, messages, authors, images, imagePaths, attachments } = siteWide
  const { textFiles, drafts, problems } = draftsOf(siteWide, options)
  const made = addressesOf(drafts, {
    locales,
    tags: configuration?.tags ?? {},
    authors: [...authors.keys()],
  })
  const inPublic = publicOriginals(siteWide.inPublic)
  const targets = targetsOf(drafts, {
    inPublic,
    images,
    imageFiles: imagePaths,
    attachments,
    textFiles: new Set(textFiles.map(({ path }) => path)),
    addresses: new Set([...made, ...inPublic.keys()]),
    day: options.day,
    locales,
  })
  const url = configuration?.url || options.url
  const press = pressOf({ url, messages, targets, embeds: configuration?.embeds ?? [] })
  const idsInPublic = publicIds(siteWide.inPublic)
  const published = await publishDrafts(drafts, press, idsInPublic, options)
  return { ...published, problems: [...problems, ...published.problems], targets, made }
}

function draftsOf(
  { files, locales, authors, unreadablePeople, configuration, imagePaths }: SiteWide,
  { day, strictReviews, cache, code, remembered }: ReadingOptions,
): ReturnType<typeof readDrafts> {
  const { tags, series } = configuration ?? {}
  const people = { authors, unreadablePeople }
  const shared = { ...people, today: day, strictReviews, tags, series, imagePaths }
  if (code === undefined) return readDrafts(files, shared, locales)
  const kept = new KeptFields(`${cache}/fields`, code, remembered?.fields)
  const drafts = readDrafts(files, shared, locales, kept.read)
  kept.save()
  return drafts
}

async function publishDrafts(
  drafts: Drafts,
  press: Press,
  idsInPublic: IdsAt,
  { cache, code, remembered }: ReadingOptions,
): Promise<Publication> {
  if (code === undefined) return publishAll(drafts, press, idsInPublic)
  const kept = new KeptTexts(`${cache}/texts`, code, remembered?.texts)
  const published = await publishAll(drafts, press, idsInPublic, (file) =>
    kept.publish(file, press),
  )
  kept.sweep()
  return published
}

/** What no file shows on its own. */
function problemsTogether(
  { posts, pages, targets, made, problems }: PublishedTexts,
  { files, inPublic, locales, gone, configuration }: SiteWide,
  day: IsoDate,
): Problem[] {
  const paths = files.map(({ path }) => path)
  const { textFiles, addresses } = targets
  const basePath = configuration?.url ? basePathOf(configuration.url) : ''
  const everything = { posts, pages, locales, textFiles, addresses, basePath }
  return [
    ...placeProblems(paths, locales),
    ...publicFileProblems(
      inPublic.map(({ path }) => path),
      made,
    ),
    ...unusedProblems(paths, { posts, pages, problems }),
    ...addressProblems(everything),
    ...goneProblems(gone, addresses, locales),
    ...translationProblems(everything),
    ...posts.flatMap((parsed) => [...dateProblems(parsed, day), ...unfinishedProblems(parsed)]),
  ]
}

async function review(
  posts: readonly ParsedPost[],
  { files, images, authors, configuration, health }: SiteWide,
  { day, strictReviews, cache, code }: ReadingOptions,
): ReturnType<typeof reviewAll> {
  const kept = code === undefined ? undefined : keptOfReviews(cache, code)
  const reviewed = await reviewAll({
    posts: withSharedTags(posts, day).map((parsed) => withSourceHealth(parsed, health)),
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
  kept?.hashes.save()
  kept?.signatures.save()
  return reviewed
}

/** What was made of reading texts and found of signatures before. */
function keptOfReviews(cache: string, code: string) {
  return {
    hashes: new KeptValues<ReturnType<HashKeeper>>(`${cache}/readings`, code),
    signatures: new KeptSignatures(`${cache}/signatures`, code),
  }
}

function withSourceHealth(
  { post, ...rest }: ParsedPost,
  health: Parameters<typeof withHealth>[1],
): ParsedPost {
  const sources = post.sources.map((source) => withHealth(source, health))
  return { ...rest, post: { ...post, sources } }
}
