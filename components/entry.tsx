import { postPath } from '@/lib/hosting/urls'
import { formatDate } from '@/lib/i18n/format'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { ShortLabel } from './label'

/** An article in a dense list: date, label and title, in the article's own language. */
export function Entry({ post, locale }: { post: Post; locale: Locale }) {
  const foreign = post.locale !== locale
  const language = foreign ? { lang: post.locale, dir: directionOf(post.locale) } : {}
  return (
    <article className="entry">
      <p className="card-facts">
        <time dateTime={post.date}>{formatDate(post.date, locale)}</time>
        <span {...language}>
          <ShortLabel post={post} />
        </span>
      </p>
      <h3 {...language}>
        <a href={postPath(post.locale, post.slug)} hrefLang={foreign ? post.locale : undefined}>
          {post.title}
        </a>
      </h3>
    </article>
  )
}
