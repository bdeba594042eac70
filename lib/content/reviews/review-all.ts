import { Memo } from '@/lib/cache/memo'
import { darkPath, pictureOf } from '@/lib/media/picture'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import type { Image } from '@/lib/model/image'
import type { Cover, Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import type { Problem } from '@/lib/problems/problem'
import {
  type ArticleReading,
  type CoverReading,
  type HashKeeper,
  readArticle,
} from '@/lib/review/reading/article'
import type { ParsedPost } from '../articles/parse-post'
import type { ContentFile } from '../files/files'
import type { SiteText } from '../texts/text'
import { involvementsOf, unpublishedOf } from './context'
import { discloseAll } from './disclosures'
import type { KeptSignatures } from './kept-signatures'
import { type Histories, historyProblems, readHistories, unshownRecords } from './read-histories'
import { type KeptReview, readStatements } from './read-statements'

interface Given {
  posts: readonly ParsedPost[]
  files: readonly ContentFile[]
  images: ReadonlyMap<string, Image>
  people: ReadonlyMap<string, Author>
  responsible: string
  /** Whether every published version has to be on record. */
  keepsHistory: boolean
  today: IsoDate
  isStrict: boolean
  keepHashes?: HashKeeper
  signatures?: KeptSignatures
}

const readingsOf = new Memo<Post, ArticleReading>()
const withDisclosure = new Memo<ParsedPost, ParsedPost>()

interface Reviewed {
  /** With their disclosures. */
  posts: ParsedPost[]
  readings: ReadonlyMap<string, ArticleReading>
  reviews: ReadonlyMap<string, KeptReview>
  histories: Histories
  problems: Problem[]
}

/** Reads what was reviewed and recorded of all versions, and says what of it still holds. */
export async function reviewAll(given: Given): Promise<Reviewed> {
  const { files } = given
  const readings = new Map(
    given.posts.map(({ post, text }) => [post.file, readPost(post, text, given)] as const),
  )
  const statements = readStatements(files, given.signatures?.known)
  const versions = given.posts.map(({ post }) => post)
  const disclosed = await discloseAll({
    ...given,
    posts: versions,
    involvements: involvementsOf(versions),
    unpublished: unpublishedOf(versions, given.today),
    readings,
    reviews: statements.reviews,
    verify: given.signatures?.verify,
  })
  const kept = given.keepsHistory
    ? readHistories(files)
    : { histories: new Map(), problems: unshownRecords(files) }
  return {
    posts: given.posts.map((parsed, at) => {
      const post = disclosed.posts[at] ?? parsed.post
      return withDisclosure.remember(parsed, [post], () => ({ ...parsed, post }))
    }),
    readings,
    reviews: statements.reviews,
    histories: kept.histories,
    problems: [
      ...statements.problems,
      ...disclosed.problems,
      ...kept.problems,
      ...(given.keepsHistory ? unrecorded(disclosed.posts, readings, kept.histories, given) : []),
    ],
  }
}

function readPost(post: Post, text: SiteText, { images, keepHashes }: Given): ArticleReading {
  const { cover } = post
  const pictures = cover ? picturesOf(cover).map((path) => images.get(path)) : []
  return readingsOf.remember(post, [text, ...pictures], () =>
    readArticle(post, linesOf(text), coverReading(cover, images), keepHashes),
  )
}

/** Holds on to what it needs of the text alone. */
function linesOf({ hash, files, body }: SiteText) {
  return { hash, files, lines: () => body().lines }
}

function picturesOf({ path, dark = darkPath(path) }: Cover): [light: string, dark: string] {
  return [path, dark]
}

/** The picture at an article's head, as its page shows it. */
function coverReading(
  cover: Post['cover'],
  images: ReadonlyMap<string, Image>,
): CoverReading | undefined {
  if (!cover) return undefined
  const { alt, caption, use } = cover
  const [image, dark] = picturesOf(cover).map((path) => images.get(path))
  if (!image) return undefined
  const { original, originalDark, use: stated } = pictureOf(image, dark, use)
  return original && { original, originalDark, alt, caption, use: stated }
}

function unrecorded(
  posts: readonly Post[],
  readings: Reviewed['readings'],
  histories: Histories,
  { today, isStrict }: Given,
): Problem[] {
  const severity = isStrict ? ('error' as const) : ('warning' as const)
  return posts
    .filter((post) => isPublished(post, today))
    .flatMap((post) => {
      const reading = readings.get(post.file)
      const { use, level } = post.disclosure
      const records = histories.get(post.file) ?? []
      return reading
        ? historyProblems(post, { text: reading.text(), label: { use, level } }, records)
        : []
    })
    .map((problem) => ({ ...problem, severity }))
}
