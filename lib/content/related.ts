import { isDevelopment } from '@/lib/hosting/environment'
import type { Post } from '@/lib/model/post'
import { relatedPosts } from '@/lib/search/related'
import { getPosts } from './posts'

/** The most articles that an article points to. */
const limit = 3

let cache: Promise<Map<string, Post[]>> | undefined

/** What else to read in an article's language, the most related first: articles that share its topics and rare words. */
export async function getRelated({ file }: Post): Promise<Post[]> {
  if (isDevelopment()) return (await relatedByFile()).get(file) ?? []
  cache ??= relatedByFile()
  return (await cache).get(file) ?? []
}

async function relatedByFile(): Promise<Map<string, Post[]>> {
  const related = relatedPosts(await getPosts(), limit)
  return new Map([...related].map(([post, others]) => [post.file, others]))
}
