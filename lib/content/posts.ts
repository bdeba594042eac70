import { showsUnpublished, today } from '@/lib/hosting/environment'
import { pagePath, postPath } from '@/lib/hosting/urls'
import { type Locale, locales } from '@/lib/model/locales'
import type { Page, Post } from '@/lib/model/post'
import { isPublished } from '@/lib/model/published'
import { type Content, loadContent, newestFirst } from './load'

/** Articles on one page of an index. */
const postsPerPage = 10

/** The publisher's data and settings from `content/site.yaml`. */
export async function getSite(): Promise<Content['site']> {
  return (await loadContent()).site
}

/** Images that an article may show, by their path below the project. */
export async function getImages(): Promise<Content['images']> {
  return (await loadContent()).images
}

/** Every version that this build shows, newest first. All queries start here. */
export async function getPosts(locale?: Locale): Promise<Post[]> {
  const { posts, site } = await loadContent()
  const now = today(site.timeZone)
  const shown = showsUnpublished() ? posts : posts.filter((post) => isPublished(post, now))
  return locale ? shown.filter((post) => post.locale === locale) : shown
}

/** Why a version is shown though readers of the production site do not see it yet; undefined if they do. */
export async function unpublishedReason(post: Post): Promise<'draft' | 'scheduled' | undefined> {
  const { timeZone } = await getSite()
  if (isPublished(post, today(timeZone))) return undefined
  return post.draft ? 'draft' : 'scheduled'
}

export async function getPost(locale: Locale, slug: string): Promise<Post | undefined> {
  return (await getPosts(locale)).find((post) => post.slug === slug)
}

/**
 * What stands on the index of a language: one version of every article, in that language where it exists, else
 * in the first language that has it.
 */
export async function getIndex(locale: Locale): Promise<Post[]> {
  const preference = [locale, ...locales]
  const best = new Map<string, Post>()
  for (const post of await getPosts()) {
    const other = best.get(post.id)
    const better = !other || preference.indexOf(post.locale) < preference.indexOf(other.locale)
    if (better) best.set(post.id, post)
  }
  return [...best.values()].sort(newestFirst)
}

/** The index of a language cut into pages. */
export async function getIndexPages(locale: Locale): Promise<Post[][]> {
  return paginate(await getIndex(locale))
}

/** Cuts a list into pages; an empty one has one empty page. */
export function paginate(posts: Post[]): Post[][] {
  const count = Math.max(1, Math.ceil(posts.length / postsPerPage))
  return Array.from({ length: count }, (_, page) =>
    posts.slice(page * postsPerPage, (page + 1) * postsPerPage),
  )
}

/** The versions of an article in the site's order of languages, itself included: the one translation graph. */
export async function getTranslations(post: Post): Promise<Post[]> {
  const posts = await getPosts()
  return locales.flatMap((locale) =>
    posts.filter((other) => other.id === post.id && other.locale === locale),
  )
}

/** The version that a translation was made from; undefined for originals. */
export async function getOriginal(post: Post): Promise<Post | undefined> {
  const from = post.disclosure.translatedFrom
  return (await getTranslations(post)).find(({ locale }) => locale === from)
}

/** The articles before and after one in its language. */
export async function getNeighbours(post: Post): Promise<{ older?: Post; newer?: Post }> {
  const posts = await getPosts(post.locale)
  const at = posts.findIndex((other) => other.file === post.file)
  return { older: posts[at + 1], newer: posts[at - 1] }
}

export async function getPages(locale?: Locale): Promise<Page[]> {
  const { pages } = await loadContent()
  return locale ? pages.filter((page) => page.locale === locale) : pages
}

export async function getPage(locale: Locale, slug: string): Promise<Page | undefined> {
  return (await getPages(locale)).find((page) => page.slug === slug)
}

/** Where a file of `content/` is served, and in which language; undefined if this build does not show it. */
export async function addressOf(
  file: string,
): Promise<{ path: string; locale: Locale } | undefined> {
  const post = (await getPosts()).find((candidate) => candidate.file === file)
  if (post) return { path: postPath(post.locale, post.slug), locale: post.locale }
  const page = (await getPages()).find((candidate) => candidate.file === file)
  return page && { path: pagePath(page.locale, page.slug), locale: page.locale }
}
