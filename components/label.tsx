import { getTranslations } from 'next-intl/server'
import { getOriginal } from '@/lib/content/posts'
import { postPath, sourcesFragment } from '@/lib/hosting/urls'
import { capitalize, formatDate, languageName } from '@/lib/i18n/format'
import { isOlderThan } from '@/lib/model/dates'
import type { Post } from '@/lib/model/post'
import { labelOf } from '@/lib/pages/label'
import { LabelDetails } from './label-details'
import { ReviewMark, UseMark } from './mark'

/** The label in one line, for cards and lists. A text that says nothing of AI has none. */
export async function ShortLabel({ post }: { post: Post }) {
  const { disclosure, locale } = post
  if (disclosure.use === 'unknown') return null
  const { use, review } = labelOf(disclosure, await getTranslations({ locale }), locale)
  return (
    <span className="label" data-level={disclosure.level}>
      <UseMark use={disclosure.use} /> <b>{use}</b>
      {review && ` · ${review}`}
    </span>
  )
}

/** The three answers before an article's first word, the original's own label, and below them what they mean. */
export async function Answers({ post }: { post: Post }) {
  const { disclosure, locale, sources } = post
  const t = await getTranslations({ locale })
  const { use, review } = labelOf(disclosure, t, locale)
  const count = t('disclosure.sourceCount', { count: sources.length })
  return (
    <section
      className="disclosure"
      aria-label={t('disclosure.heading')}
      data-level={disclosure.level}
    >
      <dl>
        <div>
          <dt>{t('disclosure.whatAiDid')}</dt>
          <dd>
            <UseMark use={disclosure.use} /> {use}
          </dd>
        </div>
        {review && (
          <div>
            <dt>{t('disclosure.whoChecked')}</dt>
            <dd>
              <ReviewMark reviewState={disclosure.reviewState} /> {capitalize(review, locale)}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('disclosure.restsOn')}</dt>
          <dd>{sources.length > 0 ? <a href={sourcesFragment}>{count}</a> : count}</dd>
        </div>
      </dl>
      <OriginalLabel post={post} />
      <LabelDetails post={post} />
    </section>
  )
}

/** What is true of the original is not said by its translation's label, so it stands in the open as well. */
async function OriginalLabel({ post }: { post: Post }) {
  const { locale } = post
  const original = await getOriginal(post)
  if (!original) return null
  const t = await getTranslations({ locale })
  return (
    <p className="original" data-level={original.disclosure.level}>
      <a href={postPath(original.locale, original.slug)} hrefLang={original.locale}>
        {t('disclosure.original', { language: languageName(original.locale, locale) })}
      </a>
      {': '}
      <UseMark use={original.disclosure.use} /> {labelOf(original.disclosure, t, locale).text}{' '}
      {original.updated && isOlderThan(post, original) && (
        <strong>
          {t('disclosure.originalNewer', { date: formatDate(original.updated, locale) })}
        </strong>
      )}
    </p>
  )
}
