import type { Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { type TagName, tagBySlug, tagIn } from '@/lib/model/tags'
import { getIndex, getSite, paginate } from './posts'

/** A topic in one language with what is shown under it there, newest first. */
export interface Topic extends TagName {
  id: string
  posts: Post[]
}

/** The topics that this build has articles on, by name in the language's order. */
export async function getTopics(locale: Locale): Promise<Topic[]> {
  const { tags } = await getSite()
  const topics = await Promise.all(Object.keys(tags).map((id) => topicOf(id, locale)))
  return topics
    .filter((topic) => topic !== undefined)
    .filter(({ posts }) => posts.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}

/** The topic at an address; undefined where the build has no article on it. */
export async function getTopic(locale: Locale, slug: string): Promise<Topic | undefined> {
  const id = tagBySlug((await getSite()).tags, slug, locale)
  const topic = id ? await topicOf(id, locale) : undefined
  return topic && topic.posts.length > 0 ? topic : undefined
}

/** The words of an article's topics in a language, in the author's order. */
export async function tagsOf(post: Post, locale: Locale = post.locale): Promise<TagName[]> {
  const { tags } = await getSite()
  return post.tags.flatMap((id) => tagIn(tags, id, locale) ?? [])
}

export function topicPages({ posts }: Topic): Post[][] {
  return paginate(posts)
}

/** Whether a topic has an article in the language itself, and so a feed. */
export function hasOwnArticles({ posts }: Topic, locale: Locale): boolean {
  return posts.some((post) => post.locale === locale)
}

/** A language's index by year, newest first. */
export async function getArchive(locale: Locale): Promise<{ year: string; posts: Post[] }[]> {
  const years = new Map<string, Post[]>()
  for (const post of await getIndex(locale)) {
    const year = post.date.slice(0, 4)
    years.set(year, [...(years.get(year) ?? []), post])
  }
  return [...years].map(([year, posts]) => ({ year, posts }))
}

async function topicOf(id: string, locale: Locale): Promise<Topic | undefined> {
  const names = tagIn((await getSite()).tags, id, locale)
  const posts = (await getIndex(locale)).filter(({ tags }) => tags.includes(id))
  return names && { id, ...names, posts }
}
