import { capitalize, formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { Article } from '@/lib/pages/article'
import type { ShortLabel as ShortLabelModel } from '@/lib/pages/cards'
import { sourcesFragment } from '@/lib/urls'
import { LabelDetails } from './label-details'
import { ReviewMark, UseMark } from './mark'
import { Rosette } from './trust/rosette'

interface Props {
  article: Article
  language: Language
}

/** The label in one line, for cards and lists. A text that says nothing of AI has none. */
export function ShortLabel({ label }: { label?: ShortLabelModel }) {
  if (!label) return null
  const { level, involvement, what, review } = label
  return (
    <span className="label" data-level={level}>
      <UseMark involvement={involvement} /> <b>{what}</b>
      {review && ` · ${review}`}
    </span>
  )
}

/** The answers before an article's first word, the original's own label, and below them what they mean. */
export function Answers({ article, language }: Props) {
  const { t, locale } = language
  const { disclosure, label, sources } = article
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
            <UseMark involvement={disclosure.involvement} /> {label.use}
          </dd>
        </div>
        {label.review && (
          <div>
            <dt>{t('disclosure.whoChecked')}</dt>
            <dd>
              <ReviewMark reviewState={disclosure.reviewState} /> {capitalize(label.review, locale)}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('disclosure.restsOn')}</dt>
          <dd>{sources.length > 0 ? <a href={sourcesFragment}>{count}</a> : count}</dd>
        </div>
      </dl>
      <Rosette svg={article.rosette} />
      <OriginalLabel article={article} language={language} />
      <LabelDetails article={article} language={language} />
    </section>
  )
}

/** What is true of the original is not said by its translation's label, so it stands in the open as well. */
function OriginalLabel({ article: { original }, language: { t, locale } }: Props) {
  if (!original) return null
  const { disclosure, newerSince } = original
  return (
    <p className="original" data-level={disclosure.level}>
      <a href={original.path} hrefLang={original.locale}>
        {t('disclosure.original', { language: original.language })}
      </a>
      {': '}
      <UseMark involvement={disclosure.involvement} /> {original.label}{' '}
      {newerSince && (
        <strong>{t('disclosure.originalNewer', { date: formatDate(newerSince, locale) })}</strong>
      )}
    </p>
  )
}
