import { type Memo, remember } from '@/lib/cache/memo'
import type { IsoDate } from '@/lib/model/dates'
import { isPublished } from '@/lib/model/published'
import type { ParsedPost } from './parse-post'

/**
 * Topics are the article's: a version that names none has those of the first published one that does.
 * @param shared what was made of versions before
 */
export function withSharedTags(
  parsed: readonly ParsedPost[],
  day: IsoDate,
  shared?: Memo<ParsedPost, ParsedPost>,
): ParsedPost[] {
  const tags = new Map<string, readonly string[]>()
  for (const { post } of parsed)
    if (post.tags.length > 0 && !tags.has(post.id) && isPublished(post, day))
      tags.set(post.id, post.tags)
  return parsed.map((one) => {
    const own = one.post.tags.length > 0 ? undefined : tags.get(one.post.id)
    if (!own) return one
    return remember(shared, one, [own], () => ({ ...one, post: { ...one.post, tags: own } }))
  })
}
