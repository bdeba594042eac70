import { getTranslations } from 'next-intl/server'
import { postPath } from '@/lib/hosting/urls'
import { formatDate, languageName } from '@/lib/i18n/format'
import { directionOf, type Locale } from '@/lib/model/locales'
import type { Post } from '@/lib/model/post'
import { renderText } from '@/lib/pages/render-text'
import { ShortLabel } from './label'
import { Title, transitionName } from './title'

/** An article on an index page; one that lacks the page's language says so and speaks its own. */
export async function Card({ post, locale }: { post: Post; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { content } = await renderText(post, 'excerpt')
  const path = postPath(post.locale, post.slug)
  const foreign = post.locale !== locale
  const language = foreign ? { lang: post.locale, dir: directionOf(post.locale) } : {}
  return (
    <article className="card">
      <p className="card-facts">
        <time dateTime={post.date}>{formatDate(post.date, locale)}</time>
        <span {...language}>
          <ShortLabel post={post} />
        </span>
        {post.sources.length > 0 && (
          <span>{t('disclosure.sourceCount', { count: post.sources.length })}</span>
        )}
        {foreign && (
          <span>{t('index.onlyIn', { language: languageName(post.locale, locale) })}</span>
        )}
      </p>
      <h2 {...language} data-transition={transitionName(post)}>
        <a href={path} hrefLang={foreign ? post.locale : undefined}>
          <Title text={post.title} />
        </a>
      </h2>
      <div className="prose" {...language}>
        {content}
      </div>
      <p className="read-on">
        <a href={path} hrefLang={foreign ? post.locale : undefined}>
          {t.rich('index.readOn', {
            title: post.title,
            about: (title) => <span className="visually-hidden">{title}</span>,
          })}
        </a>
      </p>
    </article>
  )
}
