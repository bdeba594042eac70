import { getPosts, getSite } from '@/lib/content/posts'
import { type Level, levels } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { tagIn } from '@/lib/model/tags'

/** What the search can be narrowed to: values of the index that articles of a language have. */
export interface SearchFilters {
  tags: { id: string; name: string }[]
  /** Newest first. */
  years: string[]
  levels: Level[]
}

export async function getSearchFilters(locale: Locale): Promise<SearchFilters> {
  const posts = await getPosts(locale)
  const { tags } = await getSite()
  const ids = new Set(posts.flatMap((post) => post.tags))
  const used = new Set(posts.map(({ disclosure }) => disclosure.level))
  return {
    tags: [...ids]
      .map((id) => ({ id, name: tagIn(tags, id, locale)?.name ?? id }))
      .sort((a, b) => a.name.localeCompare(b.name, locale)),
    years: [...new Set(posts.map(({ date }) => date.slice(0, 4)))].sort().reverse(),
    levels: levels.filter((level) => used.has(level)),
  }
}
