import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import type { ParsedPost } from './parse-post'

/** Topics are the article's: a version that names none has those of the first published one that does. */
export function withSharedTags(parsed: readonly ParsedPost[], day: IsoDate): ParsedPost[] {
  const tags = new Map<string, readonly string[]>()
  for (const { post } of parsed)
    if (post.tags.length > 0 && !tags.has(post.id) && isPublished(post, day))
      tags.set(post.id, post.tags)
  return parsed.map(({ post, ...rest }) => ({
    ...rest,
    post: post.tags.length > 0 ? post : { ...post, tags: tags.get(post.id) ?? [] },
  }))
}
