import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import { type Involvement, involvementOf } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import type { Claim, JudgedBy } from '@/lib/review/judge'
import type { ArticleReading } from '@/lib/review/reading/article'
import { ofOriginal, originalFile } from '../files/original-file'
import type { KeptReview } from './read-statements'

/** What all versions say of themselves, and what their reviews are judged by. */
export interface ReviewContext {
  posts: readonly Post[]
  /** What AI did to each, its original included, by file. */
  involvements: ReadonlyMap<string, Involvement>
  /** Files of versions that readers do not have today. */
  unpublished: ReadonlySet<string>
  /** By file. */
  readings: ReadonlyMap<string, ArticleReading>
  reviews: ReadonlyMap<string, KeptReview>
  people: ReadonlyMap<string, Author>
  /** Who answers for the articles. */
  responsible: string
  today: IsoDate
  /** Whether a review that no longer holds is an error; a preview goes on and says so. */
  isStrict: boolean
  verify?: JudgedBy['verify']
}

/** What commands judge a review of some content by. */
export function contextOf(
  { posts, readings, reviews, authors, configuration }: Reviewable,
  today: IsoDate,
): ReviewContext {
  const versions = posts.map(({ post }) => post)
  return {
    posts: versions,
    involvements: involvementsOf(versions),
    unpublished: unpublishedOf(versions, today),
    readings,
    reviews,
    people: authors,
    responsible: configuration?.publisher.responsible ?? '',
    today,
    isStrict: true,
  }
}

type Reviewable = Pick<ReviewContext, 'readings' | 'reviews'> & {
  posts: readonly { post: Post }[]
  authors: ReviewContext['people']
  configuration?: { publisher: { responsible: string } }
}

/** What AI did to each version, what it was translated from included, by file. */
export function involvementsOf(posts: readonly Post[]): ReviewContext['involvements'] {
  const versions = new Map(posts.map((post) => [post.file, post]))
  const known = new Map<string, Involvement>()
  const find = (post: Post): Involvement => {
    const found = known.get(post.file)
    if (found) return found
    // Until it is known, so that versions which are each other's originals (an error of their own) come to an end.
    known.set(post.file, post.disclosure.involvement)
    const original = ofOriginal(post, versions)
    const record = { ...recordOf(post), original: original ? find(original) : null }
    const involvement = involvementOf(record)
    known.set(post.file, involvement)
    return involvement
  }
  posts.forEach(find)
  return known
}

/** The files of those versions that readers do not have on a day. */
export function unpublishedOf(
  posts: readonly Post[],
  today: IsoDate,
): ReviewContext['unpublished'] {
  return new Set(posts.flatMap((post) => (isPublished(post, today) ? [] : post.file)))
}

/** What a version was translated from, as it is read; of one that readers have, only what they have, too. */
export function originalReading(
  post: Post,
  { readings, unpublished }: ReviewContext,
): ArticleReading | undefined {
  const original = originalFile(post)
  if (!original || (unpublished.has(original) && !unpublished.has(post.file))) return undefined
  return readings.get(original)
}

/** What AI did to what a version was translated from; null where it was not, or that is not there. */
export function originalInvolvement(
  post: Post,
  { involvements }: Pick<ReviewContext, 'involvements'>,
): Involvement | null {
  return ofOriginal(post, involvements) ?? null
}

/** What a version says of itself. */
export function recordOf({ disclosure: { use, tools, translatedFrom } }: Post) {
  return { use, tools, translatedFrom }
}

/** What a review of a version would say of it today; undefined where there is nothing to review. */
export function claimOf(post: Post, context: ReviewContext): Claim | undefined {
  const { use, tools, translatedFrom } = post.disclosure
  const reading = context.readings.get(post.file)
  if (!reading || use === 'unknown') return undefined
  const original = originalReading(post, context)
  const involvement = originalInvolvement(post, context)
  return {
    article: post.id,
    language: post.locale,
    authors: post.authors.map((id) => context.people.get(id)?.name ?? id),
    published: post.date,
    ...(post.updated && { updated: post.updated }),
    readingText: reading.hashes,
    files: reading.files,
    use,
    tools: [...tools],
    ...(translatedFrom &&
      original &&
      involvement && {
        translation: { from: translatedFrom, involvement, readingText: original.hashes.sha256 },
      }),
    responsible: context.responsible,
  }
}
