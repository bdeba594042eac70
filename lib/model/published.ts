import type { IsoDate, Post } from './post'

/** The one rule of what readers of the production site see: no drafts, nothing dated after today. */
export function isPublished(post: Pick<Post, 'draft' | 'date'>, today: IsoDate): boolean {
  return !post.draft && post.date <= today
}
