import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { RecordedVersion, VersionsPage as VersionsModel } from '@/lib/pages/versions-page'
import { PageHeading } from '../page-heading'

interface Props {
  page: VersionsModel
  language: Language
}

/** Every published version of an article, with what it changed. */
export function VersionsPage({ page: { title, article, data, versions }, language }: Props) {
  const { t } = language
  return (
    <article className="readable prose mx-auto max-w-measure">
      <PageHeading title={t('versions.title', { title })}>
        <a href={article}>{t('versions.toArticle')}</a>
        <a href={data} type="application/json">
          {t('versions.data')}
        </a>
      </PageHeading>
      <p>{t('versions.lead')}</p>
      <ol className="versions list-none ps-0">
        {versions.map((version) => (
          <li key={version.hash}>
            <Version version={version} language={language} />
          </li>
        ))}
      </ol>
    </article>
  )
}

function Version({ version, language }: { version: RecordedVersion; language: Language }) {
  const { t, locale } = language
  const { day, kind, note, label, differences } = version
  return (
    <>
      <h2>{t(`versions.kind.${kind}`)}</h2>
      <p className="facts mb-3 font-sans text-sm text-soft">
        <time dateTime={day}>{formatDate(day, locale)}</time> {label && <span>{label}</span>}
      </p>
      {note && <p className="mb-3">{note}</p>}
      {differences.map((difference, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order
        <Change key={index} difference={difference} language={language} />
      ))}
    </>
  )
}

function Change({
  difference: { part, pieces },
  language: { t },
}: {
  difference: RecordedVersion['differences'][number]
  language: Language
}) {
  return (
    <blockquote>
      <p>
        <b>{t(`versions.part.${part}`)}:</b>{' '}
        {pieces.map(({ text, change }, index) => {
          const Element = change === 'added' ? 'ins' : change === 'removed' ? 'del' : 'span'
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: they never change their order
            <Element key={index} className="[del+&]:ms-1">
              {text}
            </Element>
          )
        })}
      </p>
    </blockquote>
  )
}
