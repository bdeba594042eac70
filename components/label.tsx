import { getTranslations } from 'next-intl/server'
import type { Post } from '@/lib/content/post'
import { capitalize } from '@/lib/i18n/format'
import { explanationOf, labelOf } from '@/lib/label'
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

/** The three answers before an article's first word, and below them what they mean. */
export async function Answers({ post }: { post: Post }) {
  const { disclosure, locale, sources } = post
  const t = await getTranslations({ locale })
  const { use, review } = labelOf(disclosure, t, locale)
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
          <dd>{t('disclosure.sourceCount', { count: sources.length })}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('disclosure.whatItMeans')}</summary>
        <p>{explanationOf(disclosure, t, locale)}</p>
      </details>
    </section>
  )
}
