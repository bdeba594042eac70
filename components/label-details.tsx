import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { provenancePath, sourcesFragment, transparencyPath } from '@/lib/hosting/urls'
import { formatDate, formatList } from '@/lib/i18n/format'
import type { ReviewablePart } from '@/lib/model/disclosure'
import type { Post } from '@/lib/model/post'
import { explanationOf, toolName } from '@/lib/pages/label'
import { ReportLink } from './report-link'

/** What the label means, the record behind it, and where to go with a question or an error. */
export async function LabelDetails({ post }: { post: Post }) {
  const { disclosure, locale, slug } = post
  const t = await getTranslations({ locale })
  return (
    <details>
      <summary>{t('disclosure.whatItMeans')}</summary>
      <p>{explanationOf(disclosure, t, locale)}</p>
      <dl>
        <ReviewRows post={post} />
        <Row term={t('disclosure.details.tools')}>{disclosure.tools.map(toolName).join(', ')}</Row>
        <DateRows post={post} />
        <SourcesRow post={post} />
      </dl>
      <ul>
        <li>
          <ReportLink post={post} />
        </li>
        <li>
          <a href={transparencyPath(locale)}>{t('disclosure.details.levels')}</a>
        </li>
        <li>
          <a href={provenancePath(locale, slug)} type="application/json">
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

async function ReviewRows({ post: { disclosure, locale } }: { post: Post }) {
  const { review } = disclosure
  if (!review) return null
  const t = await getTranslations({ locale })
  const { by, at } = review
  const parts = (list: ReviewablePart[]) =>
    formatList(
      list.map((part) => t(`disclosure.part.${part}`)),
      locale,
    )
  return (
    <>
      <Row term={t('disclosure.details.review')}>{t(`disclosure.details.${review.status}`)}</Row>
      <Row term={t('disclosure.details.by')}>
        {by?.url ? <a href={by.url}>{by.name}</a> : by?.name}
      </Row>
      <Row term={t('disclosure.details.at')}>
        {at && <time dateTime={at}>{formatDate(at, locale)}</time>}
      </Row>
      <Row term={t('disclosure.details.covered')}>{parts(review.covers)}</Row>
      <Row term={t('disclosure.details.changed')}>{parts(review.changed)}</Row>
    </>
  )
}

async function DateRows({ post: { date, updated, locale } }: { post: Post }) {
  const t = await getTranslations({ locale })
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

async function SourcesRow({ post: { sources, locale } }: { post: Post }) {
  const t = await getTranslations({ locale })
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
