import { getPages, getPosts } from '@/lib/content/posts'
import type { Locale } from '@/lib/model/locales'
import { pagePath, postPath } from './urls'

/** An old address and where it leads now. */
export interface Redirect {
  /** As its author wrote it. */
  from: string
  to: string
  locale: Locale
  /** Of what stands there. */
  title: string
}

/** The old addresses of all that this build shows, in the order of its lists. */
export async function getRedirects(): Promise<Redirect[]> {
  const posts = (await getPosts()).map((post) => ({
    ...post,
    to: postPath(post.locale, post.slug),
  }))
  const pages = (await getPages()).map((page) => ({
    ...page,
    to: pagePath(page.locale, page.slug),
  }))
  return [...posts, ...pages].flatMap(({ aliases, to, locale, title }) =>
    aliases.map((from) => ({ from, to, locale, title })),
  )
}
