import type { ReactNode } from 'react'
import { formatDate, languageName } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type {
  LevelWords,
  TransparencyPage as TransparencyModel,
} from '@/lib/pages/transparency-page'
import { ReviewMark, UseMark } from '../mark'
import { PageHeading } from '../page-heading'
import { ReportLink } from '../report-link'
import { Figures } from './figures'
import { Matrix } from './matrix'
import { PostLink } from './post-link'

interface Props {
  page: TransparencyModel
  language: Language
}

/** What the labels mean, how often each occurs, what was corrected, and how to report an error. */
export function TransparencyPage({ page, language }: Props) {
  const { t } = language
  return (
    <article className="mx-auto max-w-measure">
      <PageHeading title={t('transparency.title')} />
      <p className="text-lg">{t('transparency.lead')}</p>
      <p className="mt-4 font-bold">{t('transparency.missingLabel')}</p>
      <Figures page={page} language={language} />
      {page.total > 0 && <Matrix page={page} language={language} />}
      <Levels page={page} language={language} />
      <Keys page={page} language={language} />
      <Record page={page} language={language} />
      <Corrections page={page} language={language} />
      <Outdated page={page} language={language} />
      <Reporting page={page} language={language} />
      <Downloads page={page} language={language} />
    </article>
  )
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className="mt-12" id={id}>
      <h2 className="mb-2 text-xl">{title}</h2>
      {children}
    </section>
  )
}

/** Who signs, and who vouches for whose key it is. */
function Keys({ page: { publisher, verify }, language: { t } }: Props) {
  return (
    <Section title={t('transparency.keys')}>
      <p>{t('transparency.keysText', { publisher })}</p>
      <p className="mt-4">
        <a className="inline-flex min-h-11 items-center" href={verify}>
          {t('transparency.verify')}
        </a>
      </p>
    </Section>
  )
}

/** What is kept of every published version, and how a copy of a page proves it. */
function Record({ page: { record }, language: { t } }: Props) {
  if (!record) return null
  return (
    <Section title={t('transparency.record')} id="record">
      <p>{t('transparency.recordText')}</p>
      <p className="mt-4 break-all">
        <a href={record.path} type="application/json">
          {t('transparency.recordFile')}
        </a>
        : <code className="text-sm">{record.sha256}</code>
      </p>
    </Section>
  )
}

/** What readers meet on this site stands in the open, what else there could be is folded. */
function Levels({ page: { levels }, language: { t } }: Props) {
  return (
    <Section title={t('transparency.levels')}>
      <LevelList levels={levels.used} />
      {levels.others.length > 0 && (
        <details className="no-print border-y">
          <summary className="min-h-11 py-2.5 font-sans text-sm text-soft">
            {t('transparency.otherLevels', { count: levels.others.length })}
          </summary>
          <LevelList levels={levels.others} />
        </details>
      )}
    </Section>
  )
}

function LevelList({ levels }: { levels: readonly LevelWords[] }) {
  return (
    <dl className="leading-normal">
      {levels.map(({ level, involvement, reviewState, label, explanation }) => (
        <div key={level} id={level} className="break-inside-avoid border-t py-3 target:bg-mark">
          <dt className="facts font-bold font-sans text-sm">
            <span>
              <UseMark involvement={involvement} /> {label.use}
            </span>
            {label.review && (
              <span>
                <span className="visually-hidden"> · </span>
                <ReviewMark reviewState={reviewState} /> {label.review}
              </span>
            )}
          </dt>
          <dd className="text-md">{explanation}</dd>
        </div>
      ))}
    </dl>
  )
}

function Corrections({ page: { corrections }, language: { t, locale } }: Props) {
  return (
    <Section title={t('transparency.corrections')}>
      {corrections.length === 0 && <p>{t('transparency.noCorrections')}</p>}
      <ol>
        {corrections.map(({ post, date, text }) => (
          <li key={`${post.path} ${date} ${text}`} className="mt-4 break-inside-avoid">
            <p className="facts font-sans text-sm text-soft">
              <time dateTime={date}>{formatDate(date, locale)}</time>{' '}
              {post.locale !== locale && (
                <span>
                  {t('sources.inLanguage', { language: languageName(post.locale, locale) })}
                </span>
              )}
            </p>
            <PostLink link={post} locale={locale} />
            <p className="text-md" lang={post.locale}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Outdated({ page: { outdated }, language: { t, locale } }: Props) {
  if (outdated.length === 0) return null
  return (
    <Section title={t('transparency.outdated')}>
      <ul>
        {outdated.map(({ post, original, translation }) => (
          <li key={post.path} className="mt-2">
            <PostLink link={post} locale={locale} />:{' '}
            {t('transparency.outdatedEntry', {
              original: formatDate(original, locale),
              translation: formatDate(translation, locale),
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reporting({ page: { report }, language }: Props) {
  const { t } = language
  return (
    <Section title={t('transparency.report')}>
      <p>{t('transparency.reportHow')}</p>
      {report.path && (
        <p className="mt-3">
          {t('transparency.reportPage')} <ReportLink report={report} language={language} />
        </p>
      )}
    </Section>
  )
}

function Downloads({ page: { data }, language: { t } }: Props) {
  const links = [
    { path: data.json, name: t('transparency.json') },
    { path: data.csv, name: t('transparency.csv') },
    { path: data.schema, name: t('transparency.schema') },
  ]
  return (
    <Section title={t('transparency.data')}>
      <ul className="text-md">
        {links.map(({ path, name }) => (
          <li key={path}>
            <a className="inline-flex min-h-11 items-center py-1" href={path}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
