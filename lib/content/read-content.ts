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
import type { Everything } from './check/everything'
import { placeProblems } from './check/places'
import { publicFileProblems } from './check/public-files'
import { quoteProblems } from './check/quotes'
import { translationProblems } from './check/translations'
import { unfinishedProblems } from './check/unfinished'
import { unusedProblems } from './check/unused'
import { type ContentFile, contentFiles, publicFiles } from './files/files'
import { KeptSignatures } from './reviews/kept-signatures'
import type { Histories } from './reviews/read-histories'
import type { KeptReview } from './reviews/read-statements'
import { reviewAll } from './reviews/review-all'
import type { Configuration } from './schemas/configuration-schema'
import { isLanguageTag } from './schemas/schema-parts'
import { readMessages } from './site-wide/messages'
import { readAuthors } from './site-wide/read-authors'
import { readConfiguration } from './site-wide/read-configuration'
import { goneProblems, readGone } from './site-wide/read-gone'
import { readLinkHealth, withHealth } from './site-wide/read-link-health'
import { publicAddresses } from './texts/addresses'
import { attachmentFiles, readAttachments } from './texts/attachments'
import { imageFiles, readImages } from './texts/images'
import { type KeptText, KeptTexts } from './texts/kept-texts'
import { type Press, pressOf } from './texts/publish'

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
  const { files, problems: listProblems } = contentFiles(root)
  const configuration = readConfiguration(files, { root, isProduction: options.isProduction })
  const locales = configuration.value?.locales ?? configuration.locales ?? localesOf(files)
  const words = locales.map((locale) => ({ locale, ...readMessages(files, locale) }))
  const messages = new Map(words.map(({ locale, messages }) => [locale, messages]))
  const health = readLinkHealth(files)
  const gone = readGone(files)
  const authors = readAuthors(files, locales)
  const pictures = imageFiles(files)
  const attachments = readAttachments(attachmentFiles(files))
  const images = await readImages(pictures, options.cache)
  const imagePaths: ReadonlySet<string> = new Set(pictures.map(({ path }) => path))
  const shared = {
    authors: authors.authors,
    today: options.day,
    strictReviews: options.strictReviews,
    tags: configuration.value?.tags,
    series: configuration.value?.series,
    imagePaths,
  }
  const { textFiles, drafts, problems: draftProblems } = draftsOf(files, shared, locales, options)
  const made = addressesOf(drafts, {
    locales,
    tags: configuration.value?.tags ?? {},
    authors: [...authors.authors.keys()],
  })
  const inPublic = publicFiles(root)
  const targets = targetsOf(drafts, {
    images: images.images,
    imageFiles: imagePaths,
    attachments: attachments.attachments,
    textFiles: new Set(textFiles.map(({ path }) => path)),
    addresses: new Set([...made, ...inPublic.flatMap(publicAddresses)]),
    day: options.day,
  })
  const url = configuration.value?.url || options.url
  const published = await publishDrafts(
    drafts,
    pressOf({ url, messages, targets, embeds: configuration.value?.embeds ?? [] }),
    options,
  )
  const { posts, pages } = published
  const paths = files.map(({ path }) => path)
  const everything: Everything = {
    posts,
    pages,
    locales,
    textFiles: targets.textFiles,
    addresses: targets.addresses,
  }
  const problems = [
    ...listProblems,
    ...placeProblems(paths, locales),
    ...publicFileProblems(inPublic, made),
    ...(options.code === undefined ? [] : await committedCacheProblems(root, options.cache)),
    ...unusedProblems(paths, posts, pages),
    ...configuration.problems,
    ...words.flatMap((language) => language.problems),
    ...health.problems,
    ...authors.problems,
    ...images.problems,
    ...attachments.problems,
    ...draftProblems,
    ...gone.problems,
    ...published.problems,
    ...addressProblems(everything),
    ...goneProblems(gone, targets.addresses, locales),
    ...translationProblems(everything),
    ...posts.flatMap((parsed) => [
      ...dateProblems(parsed, options.day),
      ...unfinishedProblems(parsed, placeholdersIn(messages.get(parsed.post.locale))),
    ]),
  ]
  const hashes = keptHashes(options)
  const signatures = keptSignatures(options)
  const reviewed = await reviewAll({
    posts: withSharedTags(posts, options.day).map((parsed) =>
      withSourceHealth(parsed, health.value),
    ),
    files,
    images: images.images,
    people: authors.authors,
    responsible: configuration.value?.publisher.responsible ?? '',
    keepsHistory: configuration.value?.history ?? false,
    today: options.day,
    isStrict: options.strictReviews,
    keepHashes: hashes?.of,
    verify: signatures?.verify,
  })
  hashes?.save()
  signatures?.save()
  return {
    configuration: configuration.value,
    locales,
    messages,
    posts: reviewed.posts,
    pages,
    authors: authors.authors,
    images: images.images,
    attachments: attachments.attachments,
    readings: reviewed.readings,
    reviews: reviewed.reviews,
    histories: reviewed.histories,
    gone: gone.value,
    problems: sortProblems([
      ...problems,
      ...reviewed.problems,
      ...reviewed.posts.flatMap((parsed) => quoteProblems(parsed, options.strictReviews)),
    ]),
  }
}

function draftsOf(
  files: readonly ContentFile[],
  shared: Parameters<typeof readDrafts>[1],
  locales: readonly Locale[],
  { cache, code, remembered }: ReadingOptions,
): ReturnType<typeof readDrafts> {
  if (code === undefined) return readDrafts(files, shared, locales)
  const kept = new KeptFields(`${cache}/fields`, code, remembered?.fields)
  const drafts = readDrafts(files, shared, locales, kept.read)
  kept.save()
  return drafts
}

function keptSignatures({ cache, code }: ReadingOptions): KeptSignatures | undefined {
  return code === undefined ? undefined : new KeptSignatures(`${cache}/signatures`, code)
}

async function publishDrafts(
  drafts: Drafts,
  press: Press,
  { cache, code, remembered }: ReadingOptions,
): Promise<Publication> {
  if (code === undefined) return publishAll(drafts, press)
  const kept = new KeptTexts(`${cache}/texts`, code, remembered?.texts)
  const published = await publishAll(drafts, press, (file) => kept.publish(file, press))
  kept.sweep()
  return published
}

/** The hashes of reading texts as they were made before. */
function keptHashes({ cache, code }: ReadingOptions) {
  if (code === undefined) return undefined
  return new KeptValues<ReturnType<HashKeeper>>(`${cache}/readings`, code)
}

/** The languages that files are named for, so that they can be checked where the configuration cannot be read. */
function localesOf(files: readonly ContentFile[]): Locale[] {
  const pattern = /^content\/(?:messages|(?:posts|pages)\/[^/]+)\/([\w-]+)\.(?:json|md)$/
  const names = [...new Set(files.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []))].filter(
    isLanguageTag,
  )
  return names.length > 0 ? names : ['en']
}

function withSourceHealth(
  { post, ...rest }: ParsedPost,
  health: Parameters<typeof withHealth>[1],
): ParsedPost {
  const sources = post.sources.map((source) => withHealth(source, health))
  return { ...rest, post: { ...post, sources } }
}

/** What `new` writes into an article for its author to replace. */
function placeholdersIn(messages: Messages | undefined): string[] {
  return messages ? [messages.newPost.excerpt, messages.newPost.text, messages.newPost.source] : []
}
