import type { Post } from '@/lib/content/post'
import { directionOf, type Locale } from '@/lib/i18n/locales'
import { postPath } from '@/lib/urls'

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
