import type { Post } from '@/lib/model/post'

/** A page on which readers talk about an article, or a letter about it that is begun. */
export interface Discussion {
  by: 'page' | 'mail'
  path: string
}

/** Where readers say what they think of an article; absent where its author names no place. */
export function discussionOf({
  discussion,
  title,
}: Pick<Post, 'discussion' | 'title'>): Discussion | undefined {
  if (!discussion) return undefined
  if (!discussion.startsWith('mailto:')) return { by: 'page', path: discussion }
  return { by: 'mail', path: `${discussion}?subject=${encodeURIComponent(title)}` }
}
