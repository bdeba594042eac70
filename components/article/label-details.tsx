import type { ReactNode } from 'react'
import { formatDate, formatList } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { ReviewablePart } from '@/lib/model/disclosure'
import type { Article } from '@/lib/pages/article'
import { toolName } from '@/lib/pages/label'

interface Props {
  article: Article
  language: Language
}

/** The record behind the label, folded. */
export function LabelDetails({ article, language }: Props) {
  const { provenance, versions } = article
  const { t } = language
  return (
    <details className="border-t px-inset py-1">
      <summary className="py-3 text-soft">{t('label.record')}</summary>
      <dl className="pb-3">
        <ReviewRows article={article} language={language} />
        <ToolsRow article={article} language={language} />
        <DateRows article={article} language={language} />
      </dl>
      <p className="facts no-print pb-3">
        {versions && <a href={versions}>{t('disclosure.versions')}</a>}
        <a href={provenance} type="application/json">
          {t('label.data')}
        </a>
      </p>
    </details>
  )
}

/** A row without a value is left out. */
function Row({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="w-32 text-soft">{term}</dt>
      <dd className="min-w-0 flex-[1_1_8rem] hyphens-auto">{children}</dd>
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

/** Which AI it was; where one was used and none is named, that is said. */
function ToolsRow({ article: { disclosure }, language: { t } }: Props) {
  const { tools, involvement } = disclosure
  const isUsed = involvement !== 'none' && involvement !== 'unknown'
  const names = tools.map(toolName).join(', ')
  return (
    <Row term={t('disclosure.details.tools')}>
      {names || (isUsed && t('disclosure.details.noTools'))}
    </Row>
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
