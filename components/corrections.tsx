import { getTranslations } from 'next-intl/server'
import { correctionsFragment } from '@/lib/hosting/urls'
import { formatDate } from '@/lib/i18n/format'
import type { Post } from '@/lib/model/post'

/** The line at an article's top that tells of its latest correction. */
export async function CorrectionNote({ post: { corrections, locale } }: { post: Post }) {
  const latest = corrections.at(-1)
  if (!latest) return null
  const t = await getTranslations({ locale })
  return (
    <p className="corrected">
      <time dateTime={latest.date}>
        {t('article.corrected', { date: formatDate(latest.date, locale) })}
      </time>
      {': '}
      <a href={correctionsFragment}>{t('article.correctedLink')}</a>
    </p>
  )
}

/** Every correction in full, in the order in which they were made. */
export async function Corrections({ post: { corrections, locale } }: { post: Post }) {
  if (corrections.length === 0) return null
  const t = await getTranslations({ locale })
  const id = correctionsFragment.slice(1)
  return (
    <section className="corrections" aria-labelledby={id}>
      <h2 id={id}>{t('article.corrections')}</h2>
      <ol>
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`}>
            <time dateTime={date}>{formatDate(date, locale)}</time> {text}
          </li>
        ))}
      </ol>
    </section>
  )
}
