import { Memo } from '@/lib/cache/memo'
import type { Author } from '@/lib/model/author'
import type { IsoDate } from '@/lib/model/dates'
import {
  type DisclosureRecord,
  disclose,
  type Involvement,
  involvementOf,
  type Review,
  type Validity,
} from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { type Problem, problemAt, startOfFile } from '@/lib/problems/problem'
import { type Claim, type Finding, type JudgedBy, judge, originalField } from '@/lib/review/judge'
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

/** A version with its disclosure, and what is wrong with its review. */
interface Disclosed {
  post: Post
  problems: readonly Problem[]
}

const disclosed = new Memo<Post, Disclosed>()

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

/** Gives every version its disclosure: what AI did to it and its original, and whether its review holds. */
export async function discloseAll(
  context: ReviewContext,
): Promise<{ posts: Post[]; problems: Problem[] }> {
  const all: Disclosed[] = []
  for (const post of context.posts)
    all.push(
      await disclosed.rememberAsync(post, judgedBy(post, context), () =>
        discloseOne(post, context),
      ),
    )
  return {
    posts: all.map(({ post }) => post),
    problems: all.flatMap(({ problems }) => problems),
  }
}

/** All that a version's disclosure is made of besides its own fields. */
function judgedBy(post: Post, context: ReviewContext): unknown[] {
  const { people, responsible, today, isStrict, readings, reviews } = context
  return [
    originalInvolvement(post, context),
    originalReading(post, context),
    ofOriginal(post, readings),
    readings.get(post.file),
    reviews.get(post.file),
    people,
    responsible,
    today,
    isStrict,
  ]
}

async function discloseOne(post: Post, context: ReviewContext): Promise<Disclosed> {
  const kept = context.reviews.get(post.file)
  const judged = kept && (await judgeReview(post, kept, context))
  const record: DisclosureRecord = {
    ...recordOf(post),
    original: originalInvolvement(post, context),
    review: judged?.review ?? null,
    ...originalChange(post, context),
  }
  return { post: { ...post, disclosure: disclose(record) }, problems: judged?.problems ?? [] }
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
function originalReading(
  post: Post,
  { readings, unpublished }: ReviewContext,
): ArticleReading | undefined {
  const original = originalFile(post)
  if (!original || (unpublished.has(original) && !unpublished.has(post.file))) return undefined
  return readings.get(original)
}

function originalInvolvement(
  post: Post,
  { involvements }: Pick<ReviewContext, 'involvements'>,
): Involvement | null {
  return ofOriginal(post, involvements) ?? null
}

/** A translation may name the text that it was made from, and its review does: that of who looked last counts. */
function originalChange(
  post: Post,
  { reviews, readings }: ReviewContext,
): { originalChanged?: boolean } {
  const signed = reviews.get(post.file)?.value.translation?.readingText
  const named = [signed, post.translatedText].flatMap((hash) => hash ?? [])
  const original = ofOriginal(post, readings)
  if (!original || named.length === 0) return {}
  return { originalChanged: !named.some((hash) => original.hashes.sha256.startsWith(hash)) }
}

function recordOf({ disclosure: { use, tools, translatedFrom } }: Post) {
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

async function judgeReview(
  post: Post,
  kept: KeptReview,
  context: ReviewContext,
): Promise<{ review?: Review; problems: Problem[] }> {
  const claim = claimOf(post, context)
  if (!claim)
    return { problems: [problemAt(kept.file, kept.locate('use'), 'use', 'review-nothing')] }
  const { people, today, isStrict } = context
  const { value: statement, signature, verified } = kept
  const judged = await judge(statement, signature?.text, {
    claim,
    people,
    today,
    verify: verified ? async () => verified : context.verify,
    written: kept.isCanonical ? kept.text : undefined,
  })
  const { reviewer, status, covers, day } = statement
  const { findings, isSigned } = judged
  const review: Review = {
    status,
    by: reviewer,
    at: day,
    covers,
    isSigned,
    validity: validityOf(findings),
  }
  const problems = [
    ...findings.map((finding) => problemOf(finding, kept, post)),
    ...formProblems(kept, post),
  ]
  const severity = isStrict ? ('error' as const) : ('warning' as const)
  return { review, problems: problems.map((problem) => ({ ...problem, severity })) }
}

function validityOf(findings: readonly Finding[]): Validity {
  if (findings.length === 0) return 'holds'
  return findings.every(({ field }) => field === originalField) ? 'originalChanged' : 'changed'
}

function problemOf({ field, kind, values }: Finding, kept: KeptReview, post: Post): Problem {
  const { reviewer, day } = kept.value
  const said = { ...values, name: reviewer.name, day, ...signingOf(post) }
  if (field !== 'signature')
    return problemAt(kept.file, kept.locate(field), field, `review-${kind}`, said)
  const file = kept.signature?.file ?? `${kept.file}.sig`
  return problemAt(file, startOfFile, field, `review-${kind}`, said)
}

/** What `npm run sign` is to be called with. */
function signingOf({ file, locale }: Post) {
  return { article: file.split('/').at(-2), locale }
}

/** The served statement is this file, so that it has to be what was signed to the byte. */
function formProblems({ file, isCanonical }: KeptReview, post: Post): Problem[] {
  if (isCanonical) return []
  return [problemAt(file, startOfFile, 'file', 'review-form', signingOf(post))]
}
