import { postPath } from '@/lib/hosting/urls'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'

/** A link to an article by its title, in its own language, on a page in any language. */
export function PostLink({ post, locale }: { post: Post; locale: Locale }) {
  const foreign = post.locale !== locale
  const language = foreign
    ? { lang: post.locale, hrefLang: post.locale, dir: directionOf(post.locale) }
    : {}
  return (
    <a href={postPath(post.locale, post.slug)} {...language}>
      {post.title}
    </a>
  )
}
