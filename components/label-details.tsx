import type { ReactNode } from 'react'
import { formatDate, formatList } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { ReviewablePart } from '@/lib/model/disclosure'
import type { Article } from '@/lib/pages/article'
import { toolName } from '@/lib/pages/label'
import { sourcesFragment, transparencyPath } from '@/lib/urls'
import { ReportLink } from './report-link'

interface Props {
  article: Article
  language: Language
}

/** What the label means, the record behind it, and where to go with a question or an error. */
export function LabelDetails({ article, language }: Props) {
  const { disclosure, explanation, report, provenance } = article
  const { t, locale } = language
  return (
    <details>
      <summary>{t('disclosure.whatItMeans')}</summary>
      <p>{explanation}</p>
      <dl>
        <ReviewRows article={article} language={language} />
        <Row term={t('disclosure.details.tools')}>{disclosure.tools.map(toolName).join(', ')}</Row>
        <DateRows article={article} language={language} />
        <SourcesRow article={article} language={language} />
      </dl>
      <ul>
        <li>
          <ReportLink report={report} language={language} />
        </li>
        {article.verify && (
          <li>
            <a href={article.verify}>{t('disclosure.verify')}</a>
          </li>
        )}
        {article.versions && (
          <li>
            <a href={article.versions}>{t('disclosure.versions')}</a>
          </li>
        )}
        <li>
          <a href={transparencyPath(locale)}>{t('disclosure.details.levels')}</a>
        </li>
        <li>
          <a href={provenance} type="application/json">
            {t('disclosure.details.file')}
          </a>
        </li>
      </ul>
    </details>
  )
}

/** A row without a value is left out. */
function Row({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function ReviewRows({ article: { disclosure }, language: { t, locale } }: Props) {
  const { review } = disclosure
  if (!review) return null
  const { by, at } = review
  const parts = (list: readonly ReviewablePart[]) =>
    formatList(
      list.map((part) => t(`disclosure.part.${part}`)),
      locale,
    )
  return (
    <>
      <Row term={t('disclosure.details.review')}>{t(`disclosure.details.${review.status}`)}</Row>
      <Row term={t('disclosure.details.by')}>
        {by.url ? <a href={by.url}>{by.name}</a> : by.name}
      </Row>
      <Row term={t('disclosure.details.at')}>
        <time dateTime={at}>{formatDate(at, locale)}</time>
      </Row>
      <Row term={t('disclosure.details.covered')}>{parts(review.covers)}</Row>
    </>
  )
}

function DateRows({ article: { date, updated }, language: { t, locale } }: Props) {
  return (
    <>
      <Row term={t('disclosure.details.published')}>
        <time dateTime={date}>{formatDate(date, locale)}</time>
      </Row>
      <Row term={t('disclosure.details.updated')}>
        {updated && <time dateTime={updated}>{formatDate(updated, locale)}</time>}
      </Row>
    </>
  )
}

function SourcesRow({ article: { sources }, language: { t } }: Props) {
  return (
    <Row term={t('disclosure.details.sources')}>
      {sources.length > 0 ? (
        <a href={sourcesFragment}>
          {t('disclosure.details.sourceList', { count: sources.length })}
        </a>
      ) : (
        t('disclosure.details.noSources')
      )}
    </Row>
  )
}
