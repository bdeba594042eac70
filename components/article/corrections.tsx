import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Correction } from '@/lib/model/post'
import { correctionsFragment } from '@/lib/urls'

interface Props {
  /** Oldest first. */
  corrections: readonly Correction[]
  language: Language
}

/** The line at an article's top that tells of its latest correction. */
export function CorrectionNote({ corrections, language: { t, locale } }: Props) {
  const latest = corrections.at(-1)
  if (!latest) return null
  return (
    <p className="mt-2 font-sans text-accent text-sm">
      <time dateTime={latest.date}>
        {t('article.corrected', { date: formatDate(latest.date, locale) })}
      </time>
      {': '}
      <a href={correctionsFragment}>{t('article.correctedLink')}</a>
    </p>
  )
}

/** Every correction in full, in the order in which they were made. */
export function Corrections({ corrections, language: { t, locale } }: Props) {
  if (corrections.length === 0) return null
  const id = correctionsFragment.slice(1)
  return (
    <section className="mt-14" aria-labelledby={id}>
      <h2 className="text-lg" id={id}>
        {t('article.corrections')}
      </h2>
      <ol data-part="corrections">
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`} className="mt-3 text-md">
            <time className="block font-sans text-sm text-soft" data-field="date" dateTime={date}>
              {formatDate(date, locale)}
            </time>{' '}
            <span data-field="text">{text}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
