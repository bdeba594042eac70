import { placeholder } from '@/lib/build/export'
import { getPost, getPosts } from '@/lib/content/posts'
import { defaultLocale, isLocale } from '@/lib/model/locales'
import type { Post, Source } from '@/lib/model/post'

/** Media types of the files that reference managers read; BibTeX has none that is registered. */
export const mediaTypes = {
  json: 'application/vnd.citationstyles.csl+json',
  bib: 'application/x-bibtex',
} as const

/** The articles whose sources have addresses of their own, as parameters of a route. */
export async function sourcesParams(): Promise<Pick<Post, 'locale' | 'slug'>[]> {
  const posts = (await getPosts()).filter(({ sources }) => sources.length > 0)
  return posts.length > 0
    ? posts.map(({ locale, slug }) => ({ locale, slug }))
    : [{ locale: defaultLocale, slug: placeholder }]
}

/** The sources of an article; none where there is no such article. */
export async function sourcesOf(
  params: Promise<{ locale: string; slug: string }>,
): Promise<Source[]> {
  const { locale, slug } = await params
  const post = isLocale(locale) ? await getPost(locale, slug) : undefined
  return post?.sources ?? []
}
