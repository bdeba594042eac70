import { getTranslations } from 'next-intl/server'
import { getPosts, getSite } from '@/lib/content/posts'
import { productionUrl } from '@/lib/hosting/environment'
import {
  absolute,
  provenanceSchemaPath,
  transparencyDataPath,
  transparencyPath,
} from '@/lib/hosting/urls'
import { formatDate } from '@/lib/i18n/format'
import { levels, partsOf } from '@/lib/model/disclosure'
import type { Locale } from '@/lib/model/locales'
import { explanationOfLevel, labelOfLevel } from '@/lib/pages/label'
import { type Transparency, transparencyOf } from '@/lib/pages/transparency'
import { Breadcrumbs } from './breadcrumbs'
import { LevelTable } from './level-table'
import { ReviewMark, UseMark } from './mark'
import { PostLink } from './post-link'
import { ReportPage } from './report-link'

/** What the labels mean, how often each occurs, what was corrected, and how to report an error. */
export async function TransparencyPage({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const transparency = transparencyOf(await getPosts())
  return (
    <article className="transparency">
      <h1>{t('transparency.title')}</h1>
      <p className="lead">{t('transparency.lead')}</p>
      <p>
        <strong>{t('transparency.missingLabel')}</strong>
      </p>
      <Figures transparency={transparency} locale={locale} />
      <Levels locale={locale} />
      <Corrections corrections={transparency.corrections} locale={locale} />
      <Outdated outdated={transparency.outdated} locale={locale} />
      <Reporting locale={locale} />
      <Downloads locale={locale} />
      <Breadcrumbs
        locale={locale}
        way={[{ name: t('transparency.title'), path: transparencyPath(locale) }]}
      />
    </article>
  )
}

async function Figures({ transparency, locale }: { transparency: Transparency; locale: Locale }) {
  const t = await getTranslations({ locale })
  const { total, reviewed, counts } = transparency
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const share = percent.format(total === 0 ? 0 : reviewed / total)
  return (
    <section>
      <h2>{t('transparency.figures')}</h2>
      <p>{t('transparency.share', { reviewed, total, share })}</p>
      <LevelTable counts={counts} locale={locale} />
    </section>
  )
}

async function Levels({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <section>
      <h2>{t('transparency.levels')}</h2>
      <dl className="levels">
        {levels.map((level) => {
          const { use, reviewState } = partsOf(level)
          const { review, use: what } = labelOfLevel(level, t)
          return (
            <div key={level} id={level}>
              <dt>
                <UseMark use={use} /> {what}
                {review && (
                  <>
                    {' · '}
                    <ReviewMark reviewState={reviewState} /> {review}
                  </>
                )}
              </dt>
              <dd>{explanationOfLevel(level, t)}</dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

async function Corrections({
  corrections,
  locale,
}: Pick<Transparency, 'corrections'> & { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <section>
      <h2>{t('transparency.corrections')}</h2>
      {corrections.length === 0 ? (
        <p>{t('transparency.noCorrections')}</p>
      ) : (
        <ol>
          {corrections.map(({ post, date, text }) => (
            <li key={`${post.file} ${date} ${text}`}>
              <time dateTime={date}>{formatDate(date, locale)}</time>{' '}
              <PostLink post={post} locale={locale} />
              <p lang={post.locale}>{text}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

async function Outdated({ outdated, locale }: Pick<Transparency, 'outdated'> & { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <section>
      <h2>{t('transparency.outdated')}</h2>
      {outdated.length === 0 ? (
        <p>{t('transparency.noOutdated')}</p>
      ) : (
        <ul>
          {outdated.map(({ post, original }) => (
            <li key={post.file}>
              <PostLink post={post} locale={locale} />:{' '}
              {t('transparency.outdatedEntry', {
                original: formatDate(original.updated ?? original.date, locale),
                translation: formatDate(post.updated ?? post.date, locale),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function Reporting({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  const { url, publisher } = await getSite()
  const address = absolute(productionUrl(url), transparencyPath(locale))
  return (
    <section>
      <h2>{t('transparency.report')}</h2>
      {publisher.email && <p>{t('transparency.reportHow')}</p>}
      <p>
        {publisher.email && `${t('transparency.reportPage')} `}
        <ReportPage locale={locale} title={t('transparency.title')} url={address} />
      </p>
    </section>
  )
}

async function Downloads({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <section>
      <h2>{t('transparency.data')}</h2>
      <ul>
        <li>
          <a href={transparencyDataPath(locale, 'json')}>{t('transparency.json')}</a>
        </li>
        <li>
          <a href={transparencyDataPath(locale, 'csv')}>{t('transparency.csv')}</a>
        </li>
        <li>
          <a href={provenanceSchemaPath}>{t('transparency.schema')}</a>
        </li>
      </ul>
    </section>
  )
}
