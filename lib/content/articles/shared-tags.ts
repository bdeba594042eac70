import { Memo } from '@/lib/cache/memo'
import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import type { ParsedPost } from './parse-post'

const shared = new Memo<ParsedPost, ParsedPost>()

/** Topics are the article's: a version that names none has those of the first published one that does. */
export function withSharedTags(parsed: readonly ParsedPost[], day: IsoDate): ParsedPost[] {
  const tags = new Map<string, readonly string[]>()
  for (const { post } of parsed)
    if (post.tags.length > 0 && !tags.has(post.id) && isPublished(post, day))
      tags.set(post.id, post.tags)
  return parsed.map((one) => {
    const own = one.post.tags.length > 0 ? undefined : tags.get(one.post.id)
    if (!own) return one
    return shared.remember(one, [own], () => ({ ...one, post: { ...one.post, tags: own } }))
  })
}
