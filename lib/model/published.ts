import type { IsoDate } from './dates'
import type { Post } from './post'

/** The one rule of what readers of the production site see: no drafts, nothing dated after today. */
export function isPublished(post: Pick<Post, 'draft' | 'date'>, day: IsoDate): boolean {
  return !post.draft && post.date <= day
}

/** Why readers of the production site do not see a version yet; undefined if they do. */
export function unpublishedReason(
  post: Pick<Post, 'draft' | 'date'>,
  day: IsoDate,
): 'draft' | 'scheduled' | undefined {
  if (isPublished(post, day)) return undefined
  return post.draft ? 'draft' : 'scheduled'
}
