import { Memo } from '@/lib/cache/memo'
import { type DisclosureRecord, disclose } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import type { Problem } from '@/lib/problems/problem'
import { ofOriginal } from '../files/original-file'
import { originalInvolvement, originalReading, type ReviewContext, recordOf } from './context'
import { judgeReview } from './judge-review'

/** A version with its disclosure, and what is wrong with its review. */
interface Disclosed {
  post: Post
  problems: readonly Problem[]
}

const disclosed = new Memo<Post, Disclosed>()

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
