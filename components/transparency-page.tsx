import { formatDate } from '@/lib/i18n/format'
import type { Language } from '@/lib/i18n/messages'
import type { TransparencyPage as TransparencyModel } from '@/lib/pages/transparency-page'
import { LevelTable } from './level-table'
import { ReviewMark, UseMark } from './mark'
import { PostLink } from './post-link'
import { ReportLink } from './report-link'

interface Props {
  page: TransparencyModel
  language: Language
}

/** What the labels mean, how often each occurs, what was corrected, and how to report an error. */
export function TransparencyPage({ page, language }: Props) {
  const { t } = language
  return (
    <article className="transparency">
      <h1>{t('transparency.title')}</h1>
      <p className="lead">{t('transparency.lead')}</p>
      <p>
        <strong>{t('transparency.missingLabel')}</strong>
      </p>
      <Figures page={page} language={language} />
      <Levels page={page} language={language} />
      <Corrections page={page} language={language} />
      <Outdated page={page} language={language} />
      <Reporting page={page} language={language} />
      <Downloads page={page} language={language} />
    </article>
  )
}

function Figures({ page, language }: Props) {
  const { t, locale } = language
  const { total, reviewed, counts, languages } = page
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const share = percent.format(total === 0 ? 0 : reviewed / total)
  return (
    <section>
      <h2>{t('transparency.figures')}</h2>
      <p>{t('transparency.share', { reviewed, total, share })}</p>
      <LevelTable counts={counts} languages={languages} language={language} />
    </section>
  )
}

function Levels({ page: { levels }, language: { t } }: Props) {
  return (
    <section>
      <h2>{t('transparency.levels')}</h2>
      <dl className="levels">
        {levels.map(({ level, involvement, reviewState, label, explanation }) => (
          <div key={level} id={level}>
            <dt>
              <UseMark involvement={involvement} /> {label.use}
              {label.review && (
                <>
                  {' · '}
                  <ReviewMark reviewState={reviewState} /> {label.review}
                </>
              )}
            </dt>
            <dd>{explanation}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Corrections({ page: { corrections }, language: { t, locale } }: Props) {
  return (
    <section>
      <h2>{t('transparency.corrections')}</h2>
      {corrections.length === 0 ? (
        <p>{t('transparency.noCorrections')}</p>
      ) : (
        <ol>
          {corrections.map(({ post, date, text }) => (
            <li key={`${post.path} ${date} ${text}`}>
              <time dateTime={date}>{formatDate(date, locale)}</time>{' '}
              <PostLink link={post} locale={locale} />
              <p lang={post.locale}>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Outdated({ page: { outdated }, language: { t, locale } }: Props) {
  return (
    <section>
      <h2>{t('transparency.outdated')}</h2>
      {outdated.length === 0 ? (
        <p>{t('transparency.noOutdated')}</p>
      ) : (
        <ul>
          {outdated.map(({ post, original, translation }) => (
            <li key={post.path}>
              <PostLink link={post} locale={locale} />:{' '}
              {t('transparency.outdatedEntry', {
                original: formatDate(original, locale),
                translation: formatDate(translation, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Reporting({ page: { report }, language }: Props) {
  const { t } = language
  return (
    <section>
      <h2>{t('transparency.report')}</h2>
      {report.mail && <p>{t('transparency.reportHow')}</p>}
      <p>
        {report.mail && `${t('transparency.reportPage')} `}
        <ReportLink report={report} language={language} />
      </p>
    </section>
  )
}

function Downloads({ page: { data }, language: { t } }: Props) {
  return (
    <section>
      <h2>{t('transparency.data')}</h2>
      <ul>
        <li>
          <a href={data.json}>{t('transparency.json')}</a>
        </li>
        <li>
          <a href={data.csv}>{t('transparency.csv')}</a>
        </li>
        <li>
          <a href={data.schema}>{t('transparency.schema')}</a>
        </li>
      </ul>
    </section>
  )
}
